package org.banso.consultation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * The boxes of a {@link ListPick}. The panel of the list has three hundred of them; as components of a page, each with its expressions,
 * they cost more than the list itself.
 */
@FacesComponent(PickOptions.TYPE)
public class PickOptions extends UIComponentBase {
    static final String TYPE = "banso.PickOptions";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (ListPick.Group group : ((ListPick) getAttributes().get("pick")).groups()) {
            if (!group.title().isEmpty()) {
                out.startElement("p", this);
                out.writeAttribute("class", "pick-title", null);
                out.writeText(group.title(), null);
                out.endElement("p");
            }
            for (ListPick.Option option : group.options()) {
                write(out, group.key(), option);
            }
        }
    }

    private void write(ResponseWriter out, String key, ListPick.Option option) throws IOException {
        out.startElement("label", this);
        out.writeAttribute("class", "pick-option", null);
        out.startElement("input", this);
        out.writeAttribute("type", "checkbox", null);
        out.writeAttribute("name", key, null);
        out.writeAttribute("value", option.value(), null);
        if (option.chosen()) {
            out.writeAttribute("checked", "checked", null);
        }
        out.endElement("input");
        out.startElement("span", this);
        out.writeText(option.label(), null);
        out.endElement("span");
        out.endElement("label");
    }
}
