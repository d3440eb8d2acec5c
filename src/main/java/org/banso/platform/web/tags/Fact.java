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

    /** Whoever draws it has asked whether it is rendered. */
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        begin(out);
        out.startElement("dt", this);
        name(out);
        out.endElement("dt");
        out.startElement("dd", this);
        Object value = getAttributes().get("value");
        if (value != null) {
            out.writeText(value.toString(), null);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        remark(out);
        out.endElement("dd");
        out.endElement("div");
    }

    /** Opens the line. */
    protected void begin(ResponseWriter out) throws IOException {
        open(out, "div", "fact");
    }

    /** What it is called, and what belongs beside the name. */
    protected void name(ResponseWriter out) throws IOException {
        out.writeText(Words.word(getAttributes().get("label")), null);
    }

    /** What is to be said behind the value; nothing by itself. */
    protected void remark(ResponseWriter out) throws IOException {
        // a plain fact has nothing to add
    }

    /** Opens an element of a class. */
    protected final void open(ResponseWriter out, String element, String css) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", css, null);
    }
}
