package org.banso.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Navigation.Item;

/**
 * The places of the bar ({@code items}) as a list; with {@code menu="true"} those that the narrowest bar has no room for, as entries of
 * the menu. Every page has both, so they are drawn without an expression for each part of each place.
 */
@FacesComponent(Places.TYPE)
public class Places extends UIComponentBase {
    static final String TYPE = "banso.Places";
    /** Places that the bar of a phone shows. */
    private static final int BAR = 4;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        List<?> items = (List<?>) getAttributes().get("items");
        if ("true".equals(getAttributes().get("menu"))) {
            for (Object item : items.subList(Math.min(BAR, items.size()), items.size())) {
                place(context, (Item) item, true);
            }
        } else {
            out.startElement("ul", this);
            for (Object item : items) {
                out.startElement("li", this);
                place(context, (Item) item, false);
                out.endElement("li");
            }
            out.endElement("ul");
        }
    }

    private void place(FacesContext context, Item item, boolean menu) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String name = Texts.get(context.getViewRoot().getLocale(), item.labelKey());
        out.startElement("a", this);
        if (menu) {
            out.writeAttribute("class", "menu-item", null);
        }
        out.writeAttribute("aria-current", item.current() ? "page" : "false", null);
        out.writeURIAttribute("href", context.getExternalContext().getRequestContextPath() + item.path(), null);
        Icon.write(context, this, item.labelKey());
        if (menu) {
            out.writeText(name, null);
        } else {
            out.startElement("span", this);
            out.writeText(name, null);
            out.endElement("span");
        }
        out.endElement("a");
    }
}
