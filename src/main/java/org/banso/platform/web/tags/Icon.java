package org.banso.platform.web.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Draws a picture of the icon sheet for components that write themselves; pages use {@code b:icon}. */
final class Icon {
    private Icon() {
    }

    static void write(FacesContext context, UIComponent component, String name) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("svg", component);
        out.writeAttribute("class", "icon", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeAttribute("focusable", "false", null);
        out.startElement("use", component);
        String sheet = context.getApplication().getResourceHandler().createResource("img/icons.svg", "banso").getRequestPath();
        out.writeAttribute("href", sheet + "#" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }
}
