package org.banso.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.TooManyTries;

/**
 * The one translator of exceptions. What the person can mend becomes a message where it belongs, with everything typed
 * still there; an expired view keeps the text and opens the page anew; anything else becomes the error page with an id
 * that stands in the log beside the stack trace.
 */
public class ErrorTranslator extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(ErrorTranslator.class.getName());
    static final String ERROR_ID = "banso.errorId";
    /** RFC 6585; the servlet API has no name for it. */
    private static final int TOO_MANY_REQUESTS = 429;

    ErrorTranslator(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator(); queue.hasNext(); ) {
            var context = queue.next().getContext();
            queue.remove();
            if (faces.getResponseComplete()) {
                continue;
            }
            try {
                translate(faces, context.getException(), context.getPhaseId());
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        getWrapped().handle();
    }

    private static void translate(FacesContext faces, Throwable thrown, PhaseId phase) throws IOException {
        boolean acting = faces.isPostback() && phase != PhaseId.RENDER_RESPONSE && phase != PhaseId.RESTORE_VIEW;
        var business = Causes.business(thrown);
        if (business.filter(e -> e instanceof NotFound || e instanceof NotAllowed).isPresent()) {
            answer(faces, HttpServletResponse.SC_NOT_FOUND);
        } else if (business.isPresent() && acting) {
            tell(faces, business.get());
        } else if (Causes.isExpiredView(thrown)) {
            openAnew(faces);
        } else if (Causes.isDatabaseTrouble(thrown) && acting) {
            LOG.log(Level.WARNING, "Database trouble: {0}", thrown.toString());
            faces.addMessage(null, error("error.database"));
            faces.renderResponse();
        } else {
            fail(faces, thrown);
        }
    }

    private static void tell(FacesContext faces, BusinessException e) {
        if (e instanceof TooManyTries tries && !faces.getPartialViewContext().isAjaxRequest()) {
            // The page with its message all the same; a script would not read the answer of a partial request.
            faces.getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
            faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(tries.waiting().toSeconds()));
        }
        for (var fault : e.faults()) {
            String at = fault.field() == null ? null : clientId(faces, fault.field());
            faces.addMessage(at, error(fault.key(), fault.args().toArray()));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    /** The shown input with this id; one in a line of a list is told by the list's id, the place of the line and its own: {@code patents:0:number}. */
    private static String clientId(FacesContext faces, String field) {
        String[] found = new String[1];
        String inLine = field.indexOf(':') < 0 ? null : ":" + field;
        var shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (context, component) -> {
            if (component instanceof UIInput input && (inLine == null ? field.equals(component.getId()) : component.getClientId(faces).endsWith(inLine))) {
                keepTyped(faces, input);
                input.setValid(false);
                found[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    /** An input that is not valid is drawn with what was submitted; that was taken over before the fault was found, so it is put back. */
    private static void keepTyped(FacesContext faces, UIInput input) {
        Object value = input.getValue();
        if (value == null || input.getSubmittedValue() != null || input instanceof UISelectMany) {
            return;
        }
        @SuppressWarnings("unchecked")
        Converter<Object> converter = input.getConverter() != null ? input.getConverter() : faces.getApplication().createConverter(value.getClass());
        input.setSubmittedValue(converter == null ? value.toString() : converter.getAsString(faces, input, value));
    }

    private static FacesMessage error(String key, Object... args) {
        String text = Texts.get(CDI.current().select(Visitor.class).get().getLocale(), key, args);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    /** The view is gone from the session: keep what was typed and show the page again, without repeating the action. */
    private static void openAnew(FacesContext faces) throws IOException {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        Object address = request.getAttribute(RouteFilter.ADDRESS);
        String to = address == null ? request.getContextPath() + "/" : address.toString();
        CDI.current().select(Rescue.class).get().keep(request, to);
        Redirects.send(request, (HttpServletResponse) external.getResponse(), to);
        faces.responseComplete();
    }

    private static void fail(FacesContext faces, Throwable thrown) throws IOException {
        String id = newErrorId();
        LOG.log(Level.SEVERE, "Error " + id, thrown);
        ((HttpServletRequest) faces.getExternalContext().getRequest()).setAttribute(ERROR_ID, id);
        answer(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    static String newErrorId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static void answer(FacesContext faces, int status) throws IOException {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            Object id = request.getAttribute(ERROR_ID);
            Redirects.send(request, response, request.getContextPath() + "/error" + (id == null ? "" : "?id=" + id));
        } else if (!external.isResponseCommitted()) {
            external.responseReset();
            response.sendError(status);
        }
        faces.responseComplete();
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ErrorTranslator(getWrapped().getExceptionHandler());
        }
    }
}
