package org.banso.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.banso.exchange.Imports;
import org.banso.platform.web.Csrf;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;

/** Takes the list that the office brings, and goes on to its page. The limit here only stops the absurd; the real one is a setting. */
@WebServlet("/office/imports/upload")
@MultipartConfig(fileSizeThreshold = 1 << 16, maxFileSize = 200L << 20, maxRequestSize = 210L << 20)
public class ImportUploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Imports imports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = request.getContextPath() + "/office/imports";
        Part part;
        try {
            part = request.getPart("file");
        } catch (IllegalStateException | ServletException | IOException e) {
            go(response, home + "?fault=exchange.import.tooLarge");
            return;
        }
        if (!Csrf.valid(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (part == null || part.getSize() == 0) {
            go(response, home + "?fault=sheet.empty");
        } else {
            bring(part, home, response);
        }
    }

    private void bring(Part part, String home, HttpServletResponse response) throws IOException {
        Path copy = Files.createTempFile("banso-upload", ".tmp");
        try {
            if (part.getSize() > imports.largest()) {
                go(response, home + "?fault=exchange.import.tooLarge");
                return;
            }
            try (var in = part.getInputStream()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            go(response, home + "/" + imports.bring(part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName(), copy));
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessException e) {
            go(response, home + "?fault=" + e.key());
        } finally {
            part.delete();
            Files.deleteIfExists(copy);
        }
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
