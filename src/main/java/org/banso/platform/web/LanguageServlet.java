package org.banso.platform.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    /** As {@link LanguageChosen}. */
    public record ThemeChosen(String theme) {
    }

    @Inject
    private transient Event<LanguageChosen> chosen;
    @Inject
    private transient Event<ThemeChosen> dressed;
    @Inject
    private transient Device device;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Csrf.valid(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String to = request.getParameter("to");
        if ("/language".equals(request.getServletPath()) && LANGUAGES.contains(to)) {
            device.speaks(response, to);
            chosen.fire(new LanguageChosen(to));
        } else if ("/theme".equals(request.getServletPath()) && THEMES.contains(to)) {
            device.wears(response, to);
            dressed.fire(new ThemeChosen(to));
        }
        response.sendRedirect(LocalAddress.of(request.getParameter("back"), request.getContextPath() + "/"));
    }
}
