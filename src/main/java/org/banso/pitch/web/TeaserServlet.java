package org.banso.pitch.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.pitch.PitchQueries;
import org.banso.pitch.Teaser;
import org.banso.pitch.TeaserQueries;
import org.banso.pitch.Teasers;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Attachment;
import org.banso.platform.web.Visitor;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/** The one-page summary as a file: {@code /pitches/teasers/}case{@code /}pitch{@code /pdf} or {@code /pptx}, always to be saved. */
@WebServlet("/pitches/teasers/*")
public class TeaserServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]{1,40})/(\\d{1,18})/(pdf|pptx)");
    private static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    @Inject
    private transient PitchQueries pitches;
    @Inject
    private transient TeaserQueries queries;
    @Inject
    private transient Teasers teasers;
    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean pdf = asked.matches() && "pdf".equals(asked.group(3));
        if (!asked.matches() || pdf && !teasers.canWritePdf()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = new ByteArrayOutputStream();
        try {
            Teaser teaser = queries.taken(pitches.room(asked.group(1), Long.parseLong(asked.group(2))), visitor.getLocale());
            if (pdf) {
                teasers.pdf(teaser, file);
            } else {
                teasers.slide(teaser, file);
            }
        } catch (NotFound | NotAllowed e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(pdf ? "application/pdf" : PPTX);
        response.setHeader("Content-Disposition", Attachment.named(Texts.get(visitor.getLocale(), "pitch.teaser.file", asked.group(1)) + "." + asked.group(3)));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
