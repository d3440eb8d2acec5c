package org.banso.pitch.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.pitch.PageImages;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/**
 * The picture of a page: {@code /pitches/pages/}version{@code /}page, with {@code small} the small one. A browser may keep it but must ask
 * each time whether its reader still may see it; a marked one is kept nowhere. It is drawn by us, so it may be shown where a file may not.
 */
@WebServlet("/pitches/pages/*")
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]{36})/(\\d{1,4})");

    @Inject
    private transient PageImages images;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean small = request.getParameter("small") != null;
        int page = Integer.parseInt(asked.group(2));
        try {
            String known = images.tag(asked.group(1), page, small);
            response.setHeader("Cache-Control", known == null ? "no-store" : "private, no-cache");
            if (known != null && ("\"" + known + "\"").equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            PageImages.Image image = images.image(asked.group(1), page, small);
            if (image.tag() != null) {
                response.setHeader("ETag", "\"" + image.tag() + "\"");
            }
            response.setContentType("image/jpeg");
            response.setContentLength(image.jpeg().length);
            response.getOutputStream().write(image.jpeg());
        } catch (NotFound | NotAllowed e) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
