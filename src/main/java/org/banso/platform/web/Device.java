package org.banso.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.banso.platform.Setting;
import org.banso.platform.Settings;

/** What a device remembers of the person before the sign-in: language and theme, nothing else. */
@ApplicationScoped
public class Device {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject
    private Settings settings;

    public void speaks(HttpServletResponse response, String language) {
        remember(response, Visitor.LANGUAGE_COOKIE, language);
    }

    public void wears(HttpServletResponse response, String theme) {
        remember(response, Visitor.THEME_COOKIE, theme);
    }

    private void remember(HttpServletResponse response, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.on(Setting.COOKIE_SECURE));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
