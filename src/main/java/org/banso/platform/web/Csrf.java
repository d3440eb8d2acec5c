package org.banso.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.banso.platform.Keys;

/** Token of the plain forms beside Faces (whose own view state protects its forms). */
public final class Csrf {
    public static final String PARAMETER = "csrf";
    private static final String KEY = "banso.csrf";

    private Csrf() {
    }

    static String token(HttpSession session) {
        if (session.getAttribute(KEY) instanceof String token) {
            return token;
        }
        String token = Keys.forAddress();
        session.setAttribute(KEY, token);
        return token;
    }

    /** True when the post carries the token of its session. */
    public static boolean valid(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String sent = request.getParameter(PARAMETER);
        return session != null && sent != null && session.getAttribute(KEY) instanceof String token
            && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
