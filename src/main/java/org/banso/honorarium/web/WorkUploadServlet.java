package org.banso.honorarium.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.document.Deliveries.Delivered;
import org.banso.document.web.UploadNotes;
import org.banso.honorarium.WorkFiles;
import org.banso.platform.web.Csrf;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/**
 * Takes a file beside one's working time from the plain form of its page, {@code POST /desk/work/files/17}, and goes back there, where it
 * is told what became of it. The limits here only stop the absurd; the real ones are settings.
 */
@WebServlet("/desk/work/files/*")
@MultipartConfig(fileSizeThreshold = 1 << 16, maxFileSize = 100L << 20, maxRequestSize = 101L << 20)
public class WorkUploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(WorkUploadServlet.class.getName());

    @Inject
    private transient WorkFiles files;
    @Inject
    private transient UploadNotes notes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = Long.parseLong(request.getPathInfo().substring(1));
            if (!take(request, id)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/desk/work/" + id + "#evidence");
        } catch (NotFound | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether the form was ours; what became of the file is kept for the page. */
    private boolean take(HttpServletRequest request, long id) throws IOException {
        Part file;
        try {
            file = request.getPart("file");
        } catch (IllegalStateException | ServletException | IOException e) {
            notes.bad("document.refused");
            return true;
        }
        if (!Csrf.valid(request)) {
            return false;
        }
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty()) {
            notes.bad("document.none");
            return true;
        }
        try (var in = file.getInputStream()) {
            Delivered taken = files.attach(id, file.getSubmittedFileName(), in);
            if (taken.waiting()) {
                notes.bad("document.addedWaiting", taken.name());
            } else {
                notes.good("document.added", taken.name());
            }
        } catch (NotFound e) {
            throw e;
        } catch (BusinessException e) {
            notes.bad(e.key(), e.args());
        } catch (RuntimeException | IOException e) {
            LOG.log(Level.SEVERE, "A file beside working time could not be kept", e);
            notes.bad("document.notKept");
        } finally {
            file.delete();
        }
        return true;
    }
}
