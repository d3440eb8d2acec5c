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
import org.banso.document.Documents;
import org.banso.platform.web.Csrf;
import org.banso.platform.web.LocalAddress;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.Text;

/**
 * Takes files from a plain form ({@code case} and {@code back} in the address, {@code csrf} and {@code files} in the
 * body) and goes back to the page, which tells what became of each. The limits here only stop the absurd; the real ones
 * are settings and checked by {@link Documents}.
 */
@WebServlet("/documents/upload")
@MultipartConfig(fileSizeThreshold = 1 << 16, maxFileSize = 100L << 20, maxRequestSize = 300L << 20)
public class UploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_AT_ONCE = 20;

    @Inject
    private transient Documents documents;
    @Inject
    private transient UploadNotes notes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            take(request);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", LocalAddress.of(request.getParameter("back"), request.getContextPath() + "/start"));
        } catch (NotFound | NotAllowed | NumberFormatException e) {
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
        long caseId = Long.parseLong(request.getParameter("case"));
        boolean internal = "internal".equals(request.getParameter("visibility"));
        List<Part> files = parts.stream().filter(part -> "files".equals(part.getName()) && part.getSubmittedFileName() != null
            && !part.getSubmittedFileName().isEmpty()).limit(MOST_AT_ONCE).toList();
        if (files.isEmpty()) {
            notes.bad("document.none");
        }
        for (Part file : files) {
            keep(caseId, file, internal);
        }
    }

    private void keep(long caseId, Part file, boolean internal) throws IOException {
        try {
            if (file.getSize() > documents.largest()) {
                throw new BusinessException("document.tooLarge", Text.fileName(file.getSubmittedFileName()), documents.largest() >> 20);
            }
            byte[] content;
            try (var in = file.getInputStream()) {
                content = in.readAllBytes();
            }
            documents.add(caseId, file.getSubmittedFileName(), content, internal);
            notes.good("document.added", Text.fileName(file.getSubmittedFileName()));
        } catch (NotFound | NotAllowed e) {
            throw e;
        } catch (BusinessException e) {
            notes.bad(e.key(), e.args());
        } finally {
            file.delete();
        }
    }
}
