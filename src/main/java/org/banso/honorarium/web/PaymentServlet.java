package org.banso.honorarium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.banso.honorarium.FeeQueries;
import org.banso.honorarium.FeeQueries.PersonLine;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.AuditTrail;
import org.banso.platform.csv.CsvEncoding;
import org.banso.platform.csv.CsvWriter;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Visitor;
import org.banso.shared.NotFound;

/** What is to be paid for a closed month, as CSV: {@code /accounting/payments/2026-11}, in UTF-8 with BOM or MS932. Whose account it goes to is not known here. */
@WebServlet("/accounting/payments/*")
public class PaymentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FeeQueries queries;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient AuditTrail audit;
    @Inject
    private transient AccessLog access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PersonLine> payments;
        YearMonth month;
        try {
            month = YearMonth.parse(request.getPathInfo().substring(1));
            if (queries.month(month).closedAt() == null) {
                throw new NotFound();
            }
            payments = queries.payments(month);
        } catch (NotFound | DateTimeException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        audit.note("PAYMENTS_EXPORTED", month.toString(), payments.size() + " rows");
        access.read(AccessKind.EXPORT, null, month.toString(), payments.size() + " rows");
        CsvEncoding encoding = "ms932".equals(request.getParameter("encoding")) ? CsvEncoding.MS932 : CsvEncoding.UTF8_BOM;
        response.setContentType(encoding.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"banso-payments-" + month + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        try (CsvWriter csv = CsvWriter.on(response.getOutputStream(), encoding)) {
            csv.row(Stream.of("honorarium.month", "honorarium.code", "honorarium.supporter", "honorarium.minutes", "honorarium.fee", "honorarium.travel", "honorarium.withheld",
                "honorarium.pay").map(key -> (Object) Texts.get(visitor.getLocale(), key)).toList());
            payments.forEach(one -> csv.row(month.toString(), one.code(), one.name(), one.minutes(), one.feeYen(), one.travelYen(), one.withheldYen(), one.payYen()));
        }
    }
}
