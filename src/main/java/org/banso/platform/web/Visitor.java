package org.banso.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.banso.platform.Actor;

/** The person looking at the page, as the frame needs to know: language, theme, name, where they are. */
@Named
@RequestScoped
public class Visitor {
    static final String LANGUAGE_COOKIE = "lang";
    static final String THEME_COOKIE = "theme";

    @Inject
    private Actor actor;
    @Inject
    private OwnerMark marks;
    @Inject
    private HttpServletRequest request;

    /** The account's language, else the language chosen on this device, else what the browser asks for; Japanese first. */
    public Locale getLocale() {
        if (actor.signedIn()) {
            return actor.who().locale();
        }
        String chosen = request.getParameter("lang") != null ? request.getParameter("lang") : cookie(LANGUAGE_COOKIE);
        if (chosen == null) {
            return "en".equals(request.getLocale().getLanguage()) && request.getHeader("Accept-Language") != null ? Locale.ENGLISH : Locale.JAPANESE;
        }
        return "en".equals(chosen) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** auto, light or dark. */
    public String getTheme() {
        String theme = cookie(THEME_COOKIE);
        return "dark".equals(theme) || "light".equals(theme) ? theme : "auto";
    }

    public boolean isSignedIn() {
        return actor.signedIn();
    }

    public String getDisplayName() {
        return actor.who().name();
    }

    /** The readable address of this page, with its query. */
    public String getPath() {
        return request.getAttribute(RouteFilter.ADDRESS) instanceof String address ? address : "/";
    }

    /** Token of plain forms (sign-out, language): bound to the session. */
    public String getCsrf() {
        return Csrf.token(request.getSession());
    }

    /** Mark of the account in every form, so that text is rescued for its writer and never reaches another person. */
    public String getOwnerMark() {
        return actor.signedIn() ? marks.of(actor.accountId()) : "";
    }

    private String cookie(String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
