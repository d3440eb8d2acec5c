package org.banso.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.banso.platform.text.Texts;

/**
 * A word with a tone ({@code b:chip}: {@code text}, {@code tone}) or the state of something ({@code b:status}: {@code value}, an enum);
 * nothing when there is no word. A list holds hundreds: one component each, where a tag file put two into the page.
 */
@FacesComponent(Chip.TYPE)
public class Chip extends UIComponentBase {
    static final String TYPE = "banso.Chip";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        if (getAttributes().get("value") instanceof Enum<?> state) {
            write(context.getResponseWriter(), "status-" + state.name(), Texts.get(context.getViewRoot().getLocale(), "enum." + state.getDeclaringClass().getSimpleName() + "." + state.name()));
        } else {
            Object tone = getAttributes().get("tone");
            write(context.getResponseWriter(), "tone-" + (tone == null || tone.equals("") ? "muted" : tone), Words.word(getAttributes().get("text")));
        }
    }

    private void write(ResponseWriter out, String css, String word) throws IOException {
        if (!word.isEmpty()) {
            out.startElement("span", this);
            out.writeAttribute("class", "chip " + css, null);
            out.writeText(word, null);
            out.endElement("span");
        }
    }
}
