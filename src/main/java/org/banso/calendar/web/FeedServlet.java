package org.banso.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.banso.calendar.MeetingFeed;
import org.banso.identity.CalendarKeys;
import org.banso.platform.Actor;
import org.banso.platform.Keys;
import org.banso.platform.Who;

/** Somebody's meetings for his calendar program, which comes with nothing but the secret address. Nothing is ever fetched from elsewhere. */
@WebServlet("*.ics")
public class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject
    private transient CalendarKeys keys;
    @Inject
    private transient MeetingFeed feed;
    @Inject
    private transient Actor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (keys.isShut()) {
            response.sendError(TOO_MANY);
            return;
        }
        String path = request.getRequestURI();
        Optional<Who> holder = keys.holder(path.substring(path.lastIndexOf('/') + 1, path.length() - ".ics".length()));
        if (holder.isEmpty() || !MeetingFeed.isFor(holder.get())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        actor.enter(holder.get());
        byte[] text = feed.mine().getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + Keys.fingerprint(new String(text, StandardCharsets.UTF_8)) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
