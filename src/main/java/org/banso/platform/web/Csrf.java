package org.banso.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.banso.platform.Keys;

/** Token of the plain forms beside Faces (whose own view state protects its forms). */
public final class Csrf {
    public static final String PARAMETER = "csrf";
    public static final String HEADER = "X-Csrf";
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
        return valid(request, request.getParameter(PARAMETER));
    }

    /** The same for what a script sends, which carries the token in a header because its body is a file. */
    public static boolean validHeader(HttpServletRequest request) {
        return valid(request, request.getHeader(HEADER));
    }

    private static boolean valid(HttpServletRequest request, String sent) {
        HttpSession session = request.getSession(false);
        return session != null && sent != null && session.getAttribute(KEY) instanceof String token
            && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
