package org.banso.platform.web.tags;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Place in a tag file where the page's own content goes. The attributes of the tag named in {@code hides} are taken
 * away while that content is built; otherwise a page that writes {@code #{label.date(day)}} inside a tag with a
 * {@code label} attribute would call the attribute, not the bean.
 */
public final class Slot extends TagHandler {

    /** Parted once: a page applies some hundred slots, each time it is built. */
    private final String[] hides;

    public Slot(TagConfig config) {
        super(config);
        hides = getRequiredAttribute("hides").getValue().strip().split("\\s+");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var variables = context.getVariableMapper();
        Map<String, ValueExpression> hidden = new LinkedHashMap<>();
        for (String name : hides) {
            ValueExpression was = variables.setVariable(name, null);
            if (was != null) {
                hidden.put(name, was);
            }
        }
        try {
            nextHandler.apply(context, parent);
        } finally {
            hidden.forEach(variables::setVariable);
        }
    }
}
