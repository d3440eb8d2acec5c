package org.banso.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.banso.outcome.OutcomeFigureQueries;
import org.banso.platform.AuditTrail;
import org.banso.platform.csv.CsvEncoding;
import org.banso.platform.csv.CsvWriter;
import org.banso.platform.sheet.SheetWriter;
import org.banso.platform.sheet.XlsxWriter;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;
import org.banso.reporting.ProductByApplicant;
import org.banso.reporting.ReportQueries;
import org.banso.reporting.StageCounts;
import org.banso.reporting.SupportCostLine;
import org.banso.reporting.SupportCostQueries;

/** The reports as files: CSV that opens right in Excel, UTF-8 with BOM or MS932 by choice ({@code encoding=ms932}), or XLSX. */
@WebServlet({"/office/reports/csv", "/office/reports/xlsx"})
public class ReportFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> REPORTS = Set.of("yearly", "stages", "products", "survey", "referrals", "outcomes", "support");

    @Inject
    private transient ReportQueries reports;
    @Inject
    private transient OutcomeFigureQueries outcomes;
    @Inject
    private transient SupportCostQueries costQueries;
    @Inject
    private transient SupportCostView costs;
    @Inject
    private transient ReportView view;
    @Inject
    private transient Label label;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient AuditTrail audit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String report = Objects.requireNonNullElse(request.getParameter("report"), "");
        if (!REPORTS.contains(report) || "support".equals(report) && !costs.isOpen()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        view.setFiscalYear(request.getParameter("fy"));
        view.setDesk(request.getParameter("desk"));
        view.setPhase(request.getParameter("phase"));
        List<List<?>> rows = switch (report) {
            case "yearly" -> yearly();
            case "stages" -> stages();
            case "survey" -> survey();
            case "outcomes" -> outcomes();
            case "referrals" -> referrals();
            case "support" -> support();
            default -> products();
        };
        audit.note("REPORT_EXPORTED", report, "fy=" + view.getYear() + " desk=" + view.knownDesk());
        boolean sheet = request.getServletPath().endsWith("/xlsx");
        CsvEncoding encoding = "ms932".equals(request.getParameter("encoding")) ? CsvEncoding.MS932 : CsvEncoding.UTF8_BOM;
        response.setContentType(sheet ? XlsxWriter.MEDIA_TYPE : encoding.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"banso-" + report + ("yearly".equals(report) ? "" : "-" + view.getYear()) + (sheet ? ".xlsx\"" : ".csv\""));
        response.setHeader("Cache-Control", "no-store");
        try (SheetWriter file = sheet ? XlsxWriter.on(response.getOutputStream(), text("reporting." + report), SheetWriter.Losses.IGNORED) : CsvWriter.on(response.getOutputStream(), encoding)) {
            file.head(rows.get(0).stream().map(String::valueOf).toList());
            rows.stream().skip(1).forEach(file::row);
        }
    }

    private List<List<?>> yearly() {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(text("reporting.year"), text("reporting.received"), text("reporting.supported"), text("reporting.organizations"),
            percent("reporting.repeat"), text("reporting.cumulative")));
        view.loadYearly();
        view.getTrendRows().forEach(year -> rows.add(List.of(label.fiscalYear(year.fiscalYear()), year.received(), year.supported(),
            year.organizations(), year.repeatPercent(), year.cumulative())));
        return rows;
    }

    private List<List<?>> stages() {
        StageCounts counts = reports.stages(view.year(), view.knownDesk());
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(text("reporting.stage"), text("reporting.inYear"), percent("reporting.ofReceived"), text("reporting.toDate"),
            text("reporting.heldInYear"), text("reporting.heldToDate")));
        var year = counts.inYear();
        var all = counts.toDate();
        rows.add(List.of(text("reporting.stage.received"), year.received(), year.percent(year.received()), all.received(), "", ""));
        rows.add(List.of(text("reporting.stage.preInterview"), year.preInterview(), year.percent(year.preInterview()), all.preInterview(),
            counts.heldInYear().preInterview(), counts.heldToDate().preInterview()));
        rows.add(List.of(text("reporting.stage.supporterMeeting"), year.supporterMeeting(), year.percent(year.supporterMeeting()), all.supporterMeeting(),
            counts.heldInYear().supporterMeeting(), counts.heldToDate().supporterMeeting()));
        rows.add(List.of(text("reporting.stage.followUp"), year.followUp(), year.percent(year.followUp()), all.followUp(),
            counts.heldInYear().followUp(), counts.heldToDate().followUp()));
        return rows;
    }

    private List<List<?>> survey() {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(text("reporting.survey.question"), text("reporting.survey.answers"), text("reporting.survey.mean"), text("reporting.survey.good"),
            percent("reporting.survey.goodShare")));
        view.loadSurvey();
        view.getSurvey().forEach(figure -> rows.add(List.of(text("support.survey." + figure.question()), figure.answers(),
            figure.mean() == null ? "" : String.format(Locale.ROOT, "%.2f", figure.mean()), figure.affirmative(),
            figure.affirmativePercent() == null ? "" : figure.affirmativePercent())));
        return rows;
    }

    private List<List<?>> referrals() {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(text("referral.agency"), text("reporting.referrals.sent"), text("reporting.referrals.accepted"), text("reporting.referrals.rejected"),
            text("reporting.referrals.results"), text("reporting.referrals.days")));
        view.loadReferrals();
        view.getReferrals().forEach(line -> rows.add(List.of(label.code("partnerAgency", line.agency()), line.sent(), line.accepted(), line.rejected(), line.results(),
            line.days() == null ? "" : String.format(Locale.ROOT, "%.1f", line.days()))));
        return rows;
    }

    private List<List<?>> outcomes() {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(text("outcome.kind"), text("outcome.number"), text("outcome.amountYen"), label.code("evidence", "PUBLIC"), label.code("evidence", "DOCUMENT"),
            label.code("evidence", "SELF_REPORTED")));
        outcomes.kinds(view.year()).forEach(line -> rows.add(List.of(label.code("outcomeKind", line.kind()), line.number(), line.yen(), line.open(), line.documents(),
            line.selfReported())));
        return rows;
    }

    private List<List<?>> support() {
        SupportCostQueries.Report year = costQueries.of(view.year(), view.knownDesk());
        boolean fees = year.feeYen() != null;
        var rows = new ArrayList<List<?>>();
        var head = new ArrayList<Object>(List.of(text("reporting.support.kind"), text("desk.case.no"), text("plan.hands.firm"), text("plan.hands.product"), text("reporting.support.theme"),
            text("plan.hands.from"), text("plan.hands.to"), text("reporting.support.months"), text("reporting.support.meetings"), text("reporting.support.hours")));
        head.addAll(fees ? List.of(text("reporting.support.fee"), text("reporting.support.contract")) : List.of(text("reporting.support.contract")));
        head.add(text("plan.hands.result"));
        rows.add(head);
        for (SupportCostLine line : year.lines()) {
            var row = new ArrayList<Object>(Arrays.asList(label.of(line.kind()), line.caseNo(), line.firm(), line.product(), line.theme(), line.from(), line.to(), line.months(),
                line.meetings(), line.hours()));
            row.addAll(fees ? Arrays.asList(line.feeYen(), line.contractYen()) : Arrays.asList(line.contractYen()));
            row.add(line.result());
            rows.add(row);
        }
        var sum = new ArrayList<Object>(Arrays.asList(text("reporting.total"), null, null, null, null, null, null, null, null, year.hours()));
        sum.addAll(fees ? List.of(year.feeYen(), year.contractYen()) : List.of(year.contractYen()));
        sum.add(null);
        rows.add(sum);
        return rows;
    }

    private List<List<?>> products() {
        ProductByApplicant table = reports.products(view.year(), view.knownDesk());
        var rows = new ArrayList<List<?>>();
        var head = new ArrayList<Object>(List.of(text("reporting.product")));
        ProductByApplicant.APPLICANTS.forEach(applicant -> head.add(label.code("applicantTypeRollup", applicant)));
        head.addAll(List.of(text("reporting.total"), percent("reporting.percent")));
        rows.add(head);
        for (String product : ProductByApplicant.PRODUCTS) {
            var row = new ArrayList<Object>(List.of(label.code("productTypeRollup", product)));
            ProductByApplicant.APPLICANTS.forEach(applicant -> row.add(table.at(product, applicant)));
            row.add(table.ofProduct(product));
            row.add(table.percent(table.ofProduct(product)));
            rows.add(row);
        }
        var sum = new ArrayList<Object>(List.of(text("reporting.total")));
        ProductByApplicant.APPLICANTS.forEach(applicant -> sum.add(table.ofApplicant(applicant)));
        sum.add(table.total());
        sum.add(100);
        rows.add(sum);
        return rows;
    }

    /** The head of a column whose figures carry no sign of their own. */
    private String percent(String key) {
        return Texts.get(visitor.getLocale(), "reporting.inPercent", text(key));
    }

    private String text(String key) {
        return Texts.get(visitor.getLocale(), key);
    }
}
