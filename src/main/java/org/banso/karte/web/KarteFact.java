package org.banso.karte.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.banso.platform.text.Texts;
import org.banso.platform.web.tags.Fact;

/**
 * One field of the karte by its key: shown to who may read it, with what is missing marked and its history at hand. A tab has up to
 * sixty of them; each as one component, where a tag file would put nine into the page, built again with every answer to a form.
 */
@FacesComponent(KarteFact.TYPE)
public class KarteFact extends Fact {
    static final String TYPE = "banso.KarteFact";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean isRendered() {
        return super.isRendered() && bean("fieldHistory", FieldHistoryView.class).readable(field());
    }

    @Override
    protected void begin(ResponseWriter out) throws IOException {
        open(out, "div", "fact karte-fact");
        out.writeAttribute("id", "fact-" + field(), null);
    }

    @Override
    protected void name(ResponseWriter out) throws IOException {
        String name = Texts.get(locale(), "karte.field." + field());
        out.writeText(name, null);
        if (bean("fieldHistory", FieldHistoryView.class).has(field())) {
            history(out, name);
        }
    }

    @Override
    protected void remark(ResponseWriter out) throws IOException {
        if (bean("gaps", GapsView.class).missing(field())) {
            open(out, "span", "chip tone-warning");
            out.writeText(Texts.get(locale(), "karte.section.missing"), null);
            out.endElement("span");
        }
    }

    private void history(ResponseWriter out, String name) throws IOException {
        out.writeText(" ", null);
        open(out, "button", "history-open");
        out.writeAttribute("type", "button", null);
        out.writeAttribute("data-history", field(), null);
        out.writeAttribute("aria-haspopup", "dialog", null);
        out.writeText(Texts.get(locale(), "karte.history.open"), null);
        open(out, "span", "sr-only");
        out.writeText(" " + name, null);
        out.endElement("span");
        out.endElement("button");
    }

    private String field() {
        return (String) getAttributes().get("field");
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static <T> T bean(String name, Class<T> type) {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication().evaluateExpressionGet(context, "#{" + name + "}", type);
    }
}
