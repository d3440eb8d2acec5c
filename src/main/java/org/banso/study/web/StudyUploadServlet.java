package org.banso.study.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.document.Deliveries;
import org.banso.document.web.UploadNotes;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.web.Csrf;
import org.banso.shared.BusinessException;
import org.banso.study.StudyDeliveries;

/**
 * Takes the vendor's files from the plain form of his page and goes back there, where it is told what became of each. Nothing is received
 * for a key that opens nothing, nor more than a whole delivery of files as large as the settings allow; the limits of the annotation only
 * stop the absurd.
 */
@WebServlet("/guest/studies/*")
@MultipartConfig(fileSizeThreshold = 1 << 16, maxFileSize = 100L << 20, maxRequestSize = 1001L << 20)
public class StudyUploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(StudyUploadServlet.class.getName());

    @Inject
    private transient StudyDeliveries deliveries;
    @Inject
    private transient Deliveries gate;
    @Inject
    private transient UploadNotes note;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.endsWith("/upload")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String key = path.substring(1, path.length() - "/upload".length());
        if (isExpected(key) && !take(request, key)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + GuestPurpose.STUDY.address(key));
    }

    /** Asked before the files are received; when not, his page says how things stand. */
    private boolean isExpected(String key) {
        try {
            deliveries.expect(key);
            return true;
        } catch (BusinessException e) {
            return false;
        }
    }

    /** All files of a delivery, each as large as the settings allow, and a megabyte for the form around them. Whoever does not say how much will come is not served. */
    static boolean fits(long length, int megabytes) {
        return length >= 0 && length <= ((long) StudyDeliveries.FILES_MOST * megabytes + 1) << 20;
    }

    /** Whether the form was ours; what became of each file is kept for the page. */
    private boolean take(HttpServletRequest request, String key) throws IOException {
        if (!fits(request.getContentLengthLong(), gate.limits().megabytes())) {
            note.bad("document.refused");
            return true;
        }
        List<Part> files;
        try {
            files = request.getParts().stream().filter(part -> "file".equals(part.getName())).toList();
        } catch (IllegalStateException | ServletException | IOException e) {
            note.bad("document.refused");
            return true;
        }
        if (!Csrf.valid(request)) {
            return false;
        }
        if (files.stream().allMatch(StudyUploadServlet::isNothing)) {
            note.bad("document.none");
        }
        for (Part file : files) {
            if (!isNothing(file)) {
                take(key, file);
            }
            file.delete();
        }
        return true;
    }

    /** A form sent without a file has a part without a name. */
    private static boolean isNothing(Part file) {
        return file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty();
    }

    private void take(String key, Part file) {
        try (var in = file.getInputStream()) {
            Deliveries.Delivered taken = deliveries.add(key, file.getSubmittedFileName(), in);
            note.good(taken.waiting() ? "study.guest.waiting" : "study.guest.added", taken.name());
        } catch (BusinessException e) {
            note.bad(e.key(), e.args());
        } catch (RuntimeException | IOException e) {
            LOG.log(Level.SEVERE, "A delivery could not be kept", e);
            note.bad("document.notKept");
        }
    }
}
