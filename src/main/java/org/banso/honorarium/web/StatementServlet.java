package org.banso.honorarium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import org.banso.honorarium.FeeQueries;
import org.banso.honorarium.StatementPdf;
import org.banso.honorarium.StatementSheet;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Attachment;
import org.banso.platform.web.Visitor;
import org.banso.shared.NotFound;

/** A statement as PDF: one's own at {@code /desk/work/statements/2026-11}, anybody's at {@code /accounting/statements/2026-11/S0001}. */
@WebServlet({"/desk/work/statements/*", "/accounting/statements/*"})
public class StatementServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FeeQueries queries;
    @Inject
    private transient StatementPdf papers;
    @Inject
    private transient AccessLog access;
    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale reader = visitor.getLocale();
        StatementSheet sheet;
        try {
            String[] parts = request.getPathInfo().substring(1).split("/");
            YearMonth month = YearMonth.parse(parts[0]);
            sheet = parts.length == 1 ? queries.ownStatement(month) : queries.statement(month, parts[1]);
        } catch (NotFound | DateTimeException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!papers.canWrite()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Whole before it is sent: what fails half way must not reach anybody as a broken file.
        var file = new ByteArrayOutputStream();
        papers.write(sheet, reader, file);
        String name = Texts.get(reader, "honorarium.paper.file", sheet.month().toString(), sheet.code());
        access.read(AccessKind.FORM, null, name, null);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", Attachment.named(name + ".pdf"));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
