package org.banso.platform.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.banso.platform.Actor;

/**
 * The one door: knows every address ({@link Routes}), turns strangers to the sign-in page, answers 404 to what one may
 * not see, also where he saw it a moment ago ({@link Door}), and refuses posts that come from another site.
 */
public class RouteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Where forms of a page post to: the readable address the browser shows. */
    static final String ADDRESS = "banso.address";
    /** Set on a request whose session has just ended because of its time, so that the sign-in page can say so. */
    public static final String ENDED = "banso.ended";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> SAME_SITE = Set.of("same-origin", "none");

    @Inject
    private transient Actor actor;
    @Inject
    private transient Rescue rescue;
    @Inject
    @Any
    private transient Instance<Door> doors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        var found = Routes.find(path);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean reading = READING.contains(request.getMethod());
        if (!reading && !"POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!reading && comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (found.get().route().access().allows(actor.who())) {
            open(request, response, chain, path, found.get());
        } else if (actor.signedIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            askToSignIn(request, response, path, reading);
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path, Routes.Found found)
        throws IOException, ServletException {
        if (found.route().view() == null) {
            chain.doFilter(request, response);
            return;
        }
        if (!found.route().access().isOpen()) {
            response.setHeader("Cache-Control", "no-store");
        }
        boolean reading = READING.contains(request.getMethod());
        if (!reading && doors.stream().anyMatch(door -> !door.opens(path))) {
            turnAway(request, response);
            return;
        }
        String query = request.getQueryString();
        request.setAttribute(ADDRESS, request.getContextPath() + path + (query == null ? "" : "?" + query));
        var session = reading ? null : request.getSession(false);
        if (session == null) {
            request.getRequestDispatcher(found.target()).forward(request, response);
        } else {
            try (var turn = Turns.take(session.getId())) {
                request.getRequestDispatcher(found.target()).forward(request, response);
            }
        }
    }

    /** As if it had never been there; a script that posted in the background is led away from the page it stands in. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Faces-Request") == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Redirects.send(request, response, request.getContextPath() + "/error");
        }
    }

    /** Browsers say where a post comes from; a form of another site is refused even before the view state is looked at. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !SAME_SITE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path, boolean reading) throws IOException {
        String back = request.getContextPath() + path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        if (!reading) {
            rescue.keep(request, back);
        }
        boolean expired = !reading || request.getAttribute(ENDED) != null;
        String to = request.getContextPath() + "/signin?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8) + (expired ? "&expired=true" : "");
        Redirects.send(request, response, to);
    }
}
