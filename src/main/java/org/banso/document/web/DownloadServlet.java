package org.banso.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banso.document.DocumentQueries;
import org.banso.document.Documents;
import org.banso.platform.web.Attachment;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/**
 * Hands out a file, always to be saved and never to be shown: nothing a person uploaded runs in this origin. HEAD, ranges
 * and conditions go the same way, so none gets past the scope.
 */
@WebServlet("/documents/*")
public class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentQueries files;
    @Inject
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        DocumentQueries.Download file;
        try {
            file = files.open(id);
        } catch (NotFound | NotAllowed e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        documents.handedOut(id);
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.content().length);
        response.setHeader("Content-Disposition", Attachment.named(file.name()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(file.content());
    }
}
