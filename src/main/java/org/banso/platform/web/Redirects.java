package org.banso.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Redirects that a partial Faces request understands too (style.md, T13). */
final class Redirects {
    private Redirects() {
    }

    static void send(HttpServletRequest request, HttpServletResponse response, String to) throws IOException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(to);
            return;
        }
        if (!response.isCommitted()) {
            // What was drawn before the failure; with it in front, the answer would be no XML and nobody led anywhere.
            response.resetBuffer();
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
            + to.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"></redirect></partial-response>");
    }
}
