package org.banso.document.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.banso.document.Reception;
import org.banso.document.Uploads;
import org.banso.document.Uploads.Progress;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Csrf;
import org.banso.platform.web.Visitor;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/**
 * Takes a file in pieces from the page's script. A post with what {@link Asked} reads, {@code name} and {@code size} opens an upload; a
 * post to its address with {@code at} adds the piece that begins there and answers how far it has come, so that the script goes on
 * from there after whatever happened (409 when the piece did not join on; an empty piece only asks); the last piece ends it. With
 * {@code cancel} it is thrown away. The token of the session comes in the header {@code X-Csrf}.
 */
@WebServlet({"/documents/pieces", "/documents/pieces/*"})
public class PieceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int BUFFER = 1 << 16;

    @Inject
    private transient Uploads uploads;
    @Inject
    private transient Reception reception;
    @Inject
    private transient UploadNotes notes;
    @Inject
    private transient Settings settings;
    @Inject
    private transient Visitor visitor;

    /** The time a piece may take is over. */
    private static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private interface Work {
        void run() throws IOException;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        boolean cancelled = request.getParameter("cancel") != null;
        guarded(request, response, id.isEmpty() ? () -> begin(request, response) : cancelled ? () -> uploads.cancel(id) : () -> append(id, request, response));
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Progress begun = uploads.begin(Asked.of(request).file(request.getParameter("name"), Long.parseLong(request.getParameter("size"))));
        response.setStatus(HttpServletResponse.SC_CREATED);
        write(response, Json.createObjectBuilder().add("id", begun.id()).add("received", begun.received()));
    }

    private void append(String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long at = Long.parseLong(request.getParameter("at"));
        byte[] piece = read(request.getInputStream());
        Progress now = uploads.append(id, at, piece);
        if (now.complete()) {
            notes.taken(reception.finish(now.id()));
        } else if (now.received() != at + piece.length) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        write(response, Json.createObjectBuilder().add("received", now.received()).add("done", now.complete()));
    }

    private void guarded(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        if (!Csrf.validHeader(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            work.run();
        } catch (NotFound | NotAllowed | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (TooSlow e) {
            response.setHeader("Connection", "close");
            response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
        } catch (BusinessException e) {
            response.setStatus(UNPROCESSABLE);
            write(response, Json.createObjectBuilder().add("message", Texts.get(visitor.getLocale(), e.key(), e.args())));
        } catch (IOException | RuntimeException e) {
            UploadNotes.log(e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            write(response, Json.createObjectBuilder().add("message", Texts.get(visitor.getLocale(), "document.notKept")));
        }
    }

    /** At most one piece and one byte, so that a longer one is seen to be too long; and no longer than the time there is. */
    private byte[] read(InputStream in) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(settings.number(Setting.UPLOAD_PIECE_SECONDS));
        byte[] piece = new byte[Uploads.PIECE + 1];
        int length = 0;
        for (int n = in.read(piece, 0, BUFFER); n >= 0 && length <= Uploads.PIECE; n = in.read(piece, length, Math.min(BUFFER, piece.length - length))) {
            length += n;
            if (System.nanoTime() > end) {
                throw new TooSlow();
            }
            if (length == piece.length) {
                break;
            }
        }
        return Arrays.copyOf(piece, length);
    }

    private static void write(HttpServletResponse response, JsonObjectBuilder json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json.build().toString());
    }
}
