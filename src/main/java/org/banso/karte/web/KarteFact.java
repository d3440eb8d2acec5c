package org.banso.karte.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.banso.platform.text.Texts;

/**
 * One field of the karte by its key: shown to who may read it, with what is missing marked and its history at hand. A tab has up to
 * sixty of them; each as one component, where a tag file would put nine into the page, built again with every answer to a form.
 */
@FacesComponent(KarteFact.TYPE)
public class KarteFact extends UIComponentBase {
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
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            String name = Texts.get(context.getViewRoot().getLocale(), "karte.field." + field());
            ResponseWriter out = context.getResponseWriter();
            open(out, "div", "fact karte-fact");
            out.writeAttribute("id", "fact-" + field(), null);
            out.startElement("dt", this);
            out.writeText(name, null);
            if (bean("fieldHistory", FieldHistoryView.class).has(field())) {
                history(out, context.getViewRoot().getLocale(), name);
            }
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
            if (bean("gaps", GapsView.class).missing(field())) {
                open(out, "span", "chip tone-warning");
                out.writeText(Texts.get(context.getViewRoot().getLocale(), "karte.section.missing"), null);
                out.endElement("span");
            }
            out.endElement("dd");
            out.endElement("div");
        }
    }

    private void history(ResponseWriter out, Locale locale, String name) throws IOException {
        out.writeText(" ", null);
        open(out, "button", "history-open");
        out.writeAttribute("type", "button", null);
        out.writeAttribute("data-history", field(), null);
        out.writeAttribute("aria-haspopup", "dialog", null);
        out.writeText(Texts.get(locale, "karte.history.open"), null);
        open(out, "span", "sr-only");
        out.writeText(" " + name, null);
        out.endElement("span");
        out.endElement("button");
    }

    private void open(ResponseWriter out, String element, String css) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", css, null);
    }

    private String field() {
        return (String) getAttributes().get("field");
    }

    private static <T> T bean(String name, Class<T> type) {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication().evaluateExpressionGet(context, "#{" + name + "}", type);
    }
}
