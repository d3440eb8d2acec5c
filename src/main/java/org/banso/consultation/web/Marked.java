package org.banso.consultation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.banso.platform.search.Piece;

/** A text with the searched words marked in it. One component, where a repeat within each row would cost more than the row. */
@FacesComponent(Marked.TYPE)
public class Marked extends UIComponentBase {
    static final String TYPE = "banso.Marked";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        write(context.getResponseWriter(), this, (List<?>) getAttributes().get("pieces"));
    }

    static void write(ResponseWriter out, UIComponent component, List<?> pieces) throws IOException {
        for (Object each : pieces) {
            var piece = (Piece) each;
            if (piece.hit()) {
                out.startElement("mark", component);
                out.writeText(piece.text(), null);
                out.endElement("mark");
            } else {
                out.writeText(piece.text(), null);
            }
        }
    }
}
