package org.banso.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.banso.platform.text.Texts;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Puts rescued text back into the inputs just before the page is drawn. Not a phase listener: the inputs of a page that is opened
 * are built only after the last phase has begun.
 */
public class RescueListener implements SystemEventListener {
    /** What is not shown is not asked for its values: they may not be there for this reader or this state. */
    private static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    @Override
    public void processEvent(SystemEvent event) {
        var faces = event.getFacesContext();
        if (faces.isPostback() || faces.getResponseComplete()) {
            return;
        }
        if (!(faces.getExternalContext().getRequestMap().get(RouteFilter.ADDRESS) instanceof String address)) {
            return;
        }
        var visitor = CDI.current().select(Visitor.class).get();
        CDI.current().select(Rescue.class).get().takeBack(address).ifPresent(values -> {
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, SHOWN), (context, component) -> restore(component, values));
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.get(visitor.getLocale(), "frame.rescued"), null));
        });
    }

    private static VisitResult restore(UIComponent component, Map<String, String[]> values) {
        if (component instanceof EditableValueHolder input) {
            String id = component.getClientId();
            String[] typed = values.getOrDefault(id, values.get(id + "_input"));
            if (typed != null) {
                input.setSubmittedValue(typed.length == 1 && !(component instanceof jakarta.faces.component.UISelectMany) ? typed[0] : typed);
            }
        }
        return VisitResult.ACCEPT;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
