package org.banso.printout.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Attachment;
import org.banso.platform.web.Visitor;
import org.banso.printout.FormQueries;
import org.banso.printout.FormWish;
import org.banso.printout.Forms;
import org.banso.printout.KarteForm;
import org.banso.shared.NotFound;

/** The printed karte as a file to keep or to hand on: {@code /office/forms/pdf} and {@code /office/forms/xlsx}. */
@WebServlet({"/office/forms/pdf", "/office/forms/xlsx"})
public class FormServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormQueries queries;
    @Inject
    private transient Forms forms;
    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean pdf = request.getServletPath().endsWith("/pdf");
        Locale reader = visitor.getLocale();
        KarteForm form;
        try {
            form = queries.form(Objects.requireNonNullElse(request.getParameter("no"), ""), FormWish.of(request.getParameterMap(), reader));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (pdf && !forms.canWritePdf()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Whole before it is sent: what fails half way must not reach anybody as a broken file. One karte is a few hundred kilobytes.
        var file = new ByteArrayOutputStream();
        if (pdf) {
            forms.pdf(form, reader, file);
        } else {
            forms.xlsx(form, reader, file);
        }
        response.setContentType(pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", Attachment.named(Texts.get(reader, "printout.file", form.caseNo()) + (pdf ? ".pdf" : ".xlsx")));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
