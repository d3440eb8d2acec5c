package org.banso.platform.web.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** What the page has to say as a whole; instead of p:messages, whose list items carry a role that a list must not have. */
@FacesComponent(Notices.TYPE)
public class Notices extends UIComponentBase {
    static final String TYPE = "banso.Notices";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        for (FacesMessage message : context.getMessageList(null)) {
            notice(context, message);
        }
    }

    private void notice(FacesContext context, FacesMessage message) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        boolean good = FacesMessage.SEVERITY_INFO.equals(message.getSeverity());
        String css = "ui-messages-" + (good ? "info" : FacesMessage.SEVERITY_WARN.equals(message.getSeverity()) ? "warn" : "error");
        out.startElement("div", this);
        out.writeAttribute("class", "ui-messages", null);
        out.startElement("div", this);
        out.writeAttribute("class", css, null);
        out.writeAttribute("role", good ? "status" : "alert", null);
        if (good) {
            Icon.write(context, this, "check");
        } else {
            out.startElement("span", this);
            out.writeAttribute("class", css + "-icon", null);
            out.writeAttribute("aria-hidden", "true", null);
            out.endElement("span");
        }
        out.startElement("p", this);
        out.writeText(message.getSummary(), null);
        out.endElement("p");
        out.endElement("div");
        out.endElement("div");
    }
}
