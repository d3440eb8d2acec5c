package org.banso.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.banso.document.Reception;
import org.banso.platform.web.Csrf;
import org.banso.platform.web.LocalAddress;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/**
 * Takes files from a plain form (what {@link Asked} reads in the address, {@code csrf} and {@code files} in the body) and goes back to
 * the page, which tells what became of each; for browsers in which the page's script does not run. The limits here only stop the
 * absurd; the real ones are settings.
 */
@WebServlet("/documents/upload")
@MultipartConfig(fileSizeThreshold = 1 << 16, maxFileSize = 100L << 20, maxRequestSize = 300L << 20)
public class UploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_AT_ONCE = 20;

    @Inject
    private transient Reception reception;
    @Inject
    private transient UploadNotes notes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            take(request);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", LocalAddress.of(request.getParameter("back"), request.getContextPath() + "/start"));
        } catch (NotFound | NotAllowed | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (SecurityException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void take(HttpServletRequest request) throws IOException {
        Collection<Part> parts;
        try {
            parts = request.getParts();
        } catch (IllegalStateException | ServletException | IOException e) {
            notes.bad("document.refused");
            return;
        }
        if (!Csrf.valid(request)) {
            throw new SecurityException("token");
        }
        Asked asked = Asked.of(request);
        List<Part> files = parts.stream().filter(part -> "files".equals(part.getName()) && part.getSubmittedFileName() != null
            && !part.getSubmittedFileName().isEmpty()).limit(MOST_AT_ONCE).toList();
        if (files.isEmpty()) {
            notes.bad("document.none");
        }
        for (Part file : files) {
            keep(asked, file);
        }
    }

    private void keep(Asked asked, Part file) throws IOException {
        try (var in = file.getInputStream()) {
            notes.taken(reception.take(asked.file(file.getSubmittedFileName(), file.getSize()), in));
        } catch (NotFound | NotAllowed e) {
            throw e;
        } catch (BusinessException e) {
            notes.bad(e.key(), e.args());
        } catch (RuntimeException | IOException e) {
            notes.failed(file.getSubmittedFileName(), e);
        } finally {
            file.delete();
        }
    }
}
