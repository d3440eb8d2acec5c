package org.banso.platform.web.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a page that an answer to a form leaves out of the tree when neither the request comes from it nor the answer
 * draws it. Faces builds the tree twice for such an answer (ADR 45); a whole page always has every part. {@code names} are
 * the ids of forms and panels of the part, parted by spaces; without them it stands in whole pages only.
 */
public final class Part extends TagHandler {
    private static final String ASKED = Part.class.getName();

    private final TagAttribute names;

    public Part(TagConfig config) {
        super(config);
        names = getAttribute("names");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        PartialViewContext partial = context.getFacesContext().getPartialViewContext();
        if (!partial.isAjaxRequest() || partial.isRenderAll() || named(context)) {
            nextHandler.apply(context, parent);
        }
    }

    private boolean named(FaceletContext context) {
        Collection<String> asked = asked(context.getFacesContext());
        return names != null && Stream.of(names.getValue(context).strip().split("\\s+")).anyMatch(asked::contains);
    }

    /** The ids, and those of the naming containers around them, that the request comes from and that its answer draws. */
    @SuppressWarnings("unchecked")
    private static Collection<String> asked(FacesContext faces) {
        return (Collection<String>) faces.getAttributes().computeIfAbsent(ASKED, key -> {
            Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
            return Stream.of(PartialViewContext.PARTIAL_EXECUTE_PARAM_NAME, PartialViewContext.PARTIAL_RENDER_PARAM_NAME, "jakarta.faces.source")
                .map(sent::get).filter(ids -> ids != null).flatMap(ids -> Stream.of(ids.split("[\\s:]+"))).collect(Collectors.toSet());
        });
    }
}
