package org.banso.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** One line of a definition list ({@code b:fact}): its {@code label}, then its {@code value} and whatever stands in it. */
@FacesComponent(Fact.TYPE)
public class Fact extends UIComponentBase {
    static final String TYPE = "banso.Fact";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            ResponseWriter out = context.getResponseWriter();
            out.startElement("div", this);
            out.writeAttribute("class", "fact", null);
            out.startElement("dt", this);
            out.writeText(Words.word(getAttributes().get("label")), null);
            out.endElement("dt");
            out.startElement("dd", this);
            Object value = getAttributes().get("value");
            if (value != null) {
                out.writeText(value.toString(), null);
            }
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            ResponseWriter out = context.getResponseWriter();
            out.endElement("dd");
            out.endElement("div");
        }
    }
}
