package org.banso.matching.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.banso.matching.GapReport;
import org.banso.matching.GapSheet;
import org.banso.platform.AuditTrail;
import org.banso.platform.csv.CsvEncoding;
import org.banso.platform.csv.CsvWriter;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;

/** The fields that hang by one person or none, with what a newcomer would help, as CSV that opens right in Excel. */
@WebServlet("/office/gaps/csv")
public class GapsCsvServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient GapReport report;
    @Inject
    private transient Label label;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient AuditTrail audit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GapSheet sheet = report.now();
        audit.note("REPORT_EXPORTED", "gaps", null);
        CsvEncoding encoding = CsvEncoding.UTF8_BOM;
        response.setContentType(encoding.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"banso-gaps.csv\"");
        response.setHeader("Cache-Control", "no-store");
        try (CsvWriter csv = CsvWriter.on(response.getOutputStream(), encoding)) {
            rows(sheet).forEach(csv::row);
        }
    }

    private List<List<?>> rows(GapSheet sheet) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(text("gaps.field"), text("gaps.holders"), text("gaps.asked"), text("gaps.unmet"), text("gaps.recruit.more")));
        sheet.thin().forEach(thin -> rows.add(List.of(label.code("expertise", thin.code()), thin.holders(), thin.cases(), thin.unmet(), more(sheet, thin.code()))));
        sheet.recruits().stream().filter(recruit -> sheet.thin().stream().noneMatch(thin -> thin.code().equals(recruit.code())))
            .forEach(recruit -> rows.add(List.of(label.code("expertise", recruit.code()), "", "", "", recruit.cases())));
        return rows;
    }

    private static int more(GapSheet sheet, String code) {
        return sheet.recruits().stream().filter(recruit -> recruit.code().equals(code)).mapToInt(GapSheet.Recruit::cases).findFirst().orElse(0);
    }

    private String text(String key) {
        return Texts.get(visitor.getLocale(), key);
    }
}
