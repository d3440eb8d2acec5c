package org.banso.consultation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.banso.consultation.CaseSnippet;
import org.banso.platform.text.Texts;

/** The places of a case where the searched words stand, with the words marked; as one component, because a page shows a hundred of them. */
@FacesComponent(FoundPlaces.TYPE)
public class FoundPlaces extends UIComponentBase {
    static final String TYPE = "banso.FoundPlaces";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (Object each : (List<?>) getAttributes().get("places")) {
            var place = (CaseSnippet) each;
            out.startElement("span", this);
            out.writeAttribute("class", "row-sub snippet two-lines", null);
            out.startElement("span", this);
            out.writeAttribute("class", "snippet-from", null);
            out.writeText(Texts.get(context.getViewRoot().getLocale(), place.source()), null);
            out.endElement("span");
            out.writeText(" ", null);
            Marked.write(out, this, place.pieces());
            out.endElement("span");
        }
    }
}
