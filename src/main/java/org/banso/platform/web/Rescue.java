package org.banso.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Text typed into a form whose session or view has expired waits here until the page is shown again, so that nothing
 * typed is lost. It is given back only at the same address and only to the person whose page it was: every form carries
 * the mark of its account. The action itself is never repeated; the person presses the button again.
 */
@ApplicationScoped
public class Rescue {
    /** Hidden field of every form: whose page this is. */
    public static final String OWNER = "banso.owner";
    private static final String KEPT = "banso.rescue";
    private static final int MOST_CHARACTERS = 400_000;

    private record Kept(String address, String owner, Map<String, String[]> values) implements Serializable {
    }

    void keep(HttpServletRequest request, String address) {
        var values = new HashMap<String, String[]>();
        int size = 0;
        for (var parameter : request.getParameterMap().entrySet()) {
            if (isText(parameter.getKey())) {
                for (String value : parameter.getValue()) {
                    size += value.length();
                }
                values.put(parameter.getKey(), parameter.getValue());
            }
        }
        if (size <= MOST_CHARACTERS && !values.isEmpty()) {
            request.getSession().setAttribute(KEPT, new Kept(withoutQuery(address), request.getParameter(OWNER), values));
        }
    }

    /** What was typed at this address by this person, once. */
    Optional<Map<String, String[]>> takeBack(HttpServletRequest request, String address, String owner) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof Kept kept) || !kept.address().equals(withoutQuery(address))) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Objects.equals(kept.owner(), owner) ? Optional.of(kept.values()) : Optional.empty();
    }

    private static String withoutQuery(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** Passwords and the technical fields of Faces are not kept. */
    private static boolean isText(String name) {
        return !name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.") && !name.equals(OWNER)
            && !name.toLowerCase(java.util.Locale.ROOT).contains("password") && !name.toLowerCase(java.util.Locale.ROOT).contains("csrf");
    }
}
