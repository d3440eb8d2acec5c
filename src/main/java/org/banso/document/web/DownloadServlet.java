package org.banso.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.banso.document.Handing;
import org.banso.document.Handing.Handed;
import org.banso.platform.web.Attachment;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/**
 * Hands out a file, always to be saved and never to be shown: nothing a person uploaded runs in this origin. HEAD, ranges and
 * conditions come after the same question whether he may, so none gets past it (RFC 9110, 13 and 14).
 */
@WebServlet("/documents/*")
public class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Handing handing;

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, true);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean body) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            Handed file = handing.find(id);
            head(response, file);
            if (file.marked()) {
                marked(response, file, body);
            } else {
                plain(request, response, file, body);
            }
        } catch (NotFound | NotAllowed e) {
            if (response.isCommitted()) {
                throw new IOException("Removed while it was handed out", e);
            }
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void head(HttpServletResponse response, Handed file) {
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", Attachment.named(file.name()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Accept-Ranges", file.marked() ? "none" : "bytes");
    }

    /** Every marked copy is another, so there are no parts of one and no conditions. */
    private void marked(HttpServletResponse response, Handed file, boolean body) throws IOException {
        if (!body) {
            return;
        }
        Path copy = handing.marked(file);
        try {
            handing.handedOut(file.publicId(), false);
            response.setContentLengthLong(Files.size(copy));
            Files.copy(copy, response.getOutputStream());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void plain(HttpServletRequest request, HttpServletResponse response, Handed file, boolean body) throws IOException {
        String tag = "\"" + file.tag() + "\"";
        response.setHeader("ETag", tag);
        if (isOneOf(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String condition = request.getHeader("If-Range");
        Optional<ByteRange> asked = condition == null || condition.equals(tag) ? ByteRange.of(request.getHeader("Range"), file.size()) : Optional.empty();
        if (asked.isPresent() && !asked.get().isSatisfiable()) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        ByteRange range = asked.orElse(new ByteRange(0, file.size()));
        if (asked.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.from() + "-" + (range.to() - 1) + "/" + file.size());
        }
        response.setContentLengthLong(range.to() - range.from());
        if (body) {
            handing.handedOut(file.publicId(), range.from() > 0);
            handing.write(file, range.from(), range.to(), response.getOutputStream());
        }
    }

    private static boolean isOneOf(String condition, String tag) {
        return condition != null && ("*".equals(condition.strip()) || java.util.Arrays.stream(condition.split(","))
            .map(String::strip).anyMatch(each -> each.equals(tag) || each.equals("W/" + tag)));
    }
}
