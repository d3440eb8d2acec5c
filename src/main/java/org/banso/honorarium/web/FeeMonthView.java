package org.banso.honorarium.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.banso.honorarium.EvidenceQueries;
import org.banso.honorarium.FeeMonths;
import org.banso.honorarium.FeeQueries;
import org.banso.honorarium.FeeQueries.MonthLine;
import org.banso.honorarium.FeeQueries.PersonLine;
import org.banso.honorarium.FeeQueries.WaitingLine;
import org.banso.honorarium.StatementPdf;
import org.banso.honorarium.StatementSheet;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** The months of honoraria, one of them, and one supporter's statement in it. */
@Named
@ViewScoped
public class FeeMonthView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FeeQueries queries;
    @Inject
    private EvidenceQueries evidence;
    @Inject
    private FeeMonths months;
    @Inject
    private StatementPdf papers;
    @Inject
    private Pages pages;

    private String month;
    private String code;
    private int page = 1;
    private int waitingPage = 1;
    private int receiptsPage = 1;
    private List<MonthLine> lines = List.of();
    private MonthLine shown;
    private Page<PersonLine> people = Page.empty();
    private Page<WaitingLine> waiting = Page.empty();
    private Page<EvidenceQueries.Paid> toPay = Page.empty();
    private StatementSheet sheet;
    private Map<Long, List<EvidenceQueries.File>> files = Map.of();
    private Long entry;
    private String reason;

    public void loadAll() {
        lines = queries.months();
    }

    public void load() {
        shown = queries.month(read());
        if (shown.begun()) {
            people = queries.people(shown.month(), page);
        }
        if (shown.closedAt() == null) {
            waiting = at(waitingPage, number -> queries.waiting(shown.month(), number));
            toPay = at(receiptsPage, number -> evidence.toPay(shown.month(), number));
        }
    }

    /** A page that has run empty since its address was written is the first one. */
    private static <T> Page<T> at(int number, IntFunction<Page<T>> read) {
        Page<T> asked = read.apply(number);
        return asked.rows().isEmpty() && number > 1 ? read.apply(1) : asked;
    }

    public void loadSheet() {
        sheet = queries.statement(read(), code);
        files = evidence.ofEntries(sheet.lines().stream().map(StatementSheet.Line::id).toList());
    }

    private YearMonth read() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }

    /** Begins to close the month and shows the job. */
    public void close() {
        long job = months.close(shown.month());
        pages.go("/jobs/" + job);
    }

    public void correct() {
        months.correct(entry, reason);
        pages.done("honorarium.correction.asked", "/accounting/months/" + month + "/" + code);
    }

    public List<MonthLine> getLines() {
        return lines;
    }

    public MonthLine getShown() {
        return shown;
    }

    public Page<PersonLine> getPeople() {
        return people;
    }

    public Page<WaitingLine> getWaiting() {
        return waiting;
    }

    /** Approved time with receipts, before the month is closed. */
    public Page<EvidenceQueries.Paid> getToPay() {
        return toPay;
    }

    /** What proves a line of the statement. */
    public List<EvidenceQueries.File> filesOf(StatementSheet.Line line) {
        return files.getOrDefault(line.id(), List.of());
    }

    public StatementSheet getSheet() {
        return sheet;
    }

    /** The line of the chosen entry, or null. */
    public StatementSheet.Line getChosen() {
        return sheet.lines().stream().filter(line -> entry != null && line.id() == entry && line.standing()).findFirst().orElse(null);
    }

    public boolean isPrintable() {
        return papers.canWrite();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getWaitingPage() {
        return waitingPage;
    }

    public void setWaitingPage(int waitingPage) {
        this.waitingPage = waitingPage;
    }

    public int getReceiptsPage() {
        return receiptsPage;
    }

    public void setReceiptsPage(int receiptsPage) {
        this.receiptsPage = receiptsPage;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
