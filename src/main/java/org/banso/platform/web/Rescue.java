package org.banso.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banso.platform.Actor;

/**
 * Text typed into a form whose session or view has expired waits here until the page is shown again, so that nothing
 * typed is lost. It is kept only for the person whose page it was, as the {@link OwnerMark} of the form tells, and given back only
 * at the same address; strangers have no mark and leave nothing behind. The action itself is never repeated; the person presses the
 * button again.
 */
@ApplicationScoped
public class Rescue {
    /** Hidden field of every form: whose page this is. */
    public static final String OWNER = "banso.owner";

    @Inject
    private OwnerMark marks;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;
    private final RescuedTexts texts = new RescuedTexts();

    void keep(HttpServletRequest request, String address) {
        marks.accountOf(request.getParameter(OWNER)).ifPresent(owner -> {
            var values = new HashMap<>(request.getParameterMap());
            values.keySet().removeIf(name -> !isText(name));
            texts.keep(owner, withoutQuery(address), values, clock.instant());
        });
    }

    /** What the person acting typed at this address, once. */
    Optional<Map<String, String[]>> takeBack(String address) {
        return actor.signedIn() ? texts.take(actor.accountId(), withoutQuery(address), clock.instant()) : Optional.empty();
    }

    /** Whether text typed into the form with this id waits for the page that is built now, so that the form has to be there for it. */
    public boolean waits(String form) {
        return actor.signedIn() && FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(RouteFilter.ADDRESS) instanceof String address
            && texts.has(actor.accountId(), withoutQuery(address), form + ":", clock.instant());
    }

    private static String withoutQuery(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** Passwords and the technical fields of Faces are not kept. */
    private static boolean isText(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return !name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.") && !name.equals(OWNER)
            && !folded.contains("password") && !folded.contains("csrf");
    }
}
