package org.banso.platform.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Keeps the chosen language ({@code to}) on this device and, for those signed in, with their account; likewise the theme. */
@WebServlet({"/language", "/theme"})
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> LANGUAGES = Set.of("ja", "en");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    /** Told to whoever keeps accounts. */
    public record LanguageChosen(String language) {
    }

    @Inject
    private transient Event<LanguageChosen> chosen;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Csrf.valid(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String to = request.getParameter("to");
        if ("/language".equals(request.getServletPath()) && LANGUAGES.contains(to)) {
            remember(request, response, Visitor.LANGUAGE_COOKIE, to);
            chosen.fire(new LanguageChosen(to));
        } else if ("/theme".equals(request.getServletPath()) && THEMES.contains(to)) {
            remember(request, response, Visitor.THEME_COOKIE, to);
        }
        response.sendRedirect(LocalAddress.of(request.getParameter("back"), request.getContextPath() + "/"));
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
