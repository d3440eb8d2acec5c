package org.banso.platform.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.banso.platform.Setting;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The session cookie as the settings want it: behind TLS it is Secure and carries the {@code __Host-} prefix, with which no
 * neighbouring host can plant one. HttpOnly and SameSite are in web.xml. The container's own time-out only follows ours.
 */
@WebListener
public class SessionCookies implements ServletContextListener {
    static final String SECURE_NAME = "__Host-banso";
    /** The container forgets a session a little after we have ended it. */
    private static final int GRACE_MINUTES = 5;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var config = ConfigProvider.getConfig();
        int idle = config.getOptionalValue(Setting.SESSION_IDLE_MINUTES.key(), Integer.class).orElse(Integer.valueOf(Setting.SESSION_IDLE_MINUTES.fallback()));
        apply(event.getServletContext(), idle, config.getOptionalValue(Setting.COOKIE_SECURE.key(), Boolean.class).orElse(false));
    }

    static void apply(ServletContext context, int idleMinutes, boolean secure) {
        context.setSessionTimeout(idleMinutes + GRACE_MINUTES);
        if (secure) {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(SECURE_NAME);
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
