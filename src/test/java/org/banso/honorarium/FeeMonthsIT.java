package org.banso.honorarium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.job.JobState;
import org.banso.platform.job.WorkForTests;
import org.junit.jupiter.api.Test;

/** From approved time to closed months, statements and payments. */
class FeeMonthsIT extends HonorariumIT {
    @Inject
    private MyWorkQueries mine;
    @Inject
    private WorkDeskQueries desk;
    @Inject
    private FeeMonths months;
    @Inject
    private FeeQueries fees;
    @Inject
    private FeeRates rates;
    @Inject
    private FeeRateQueries versions;
    @Inject
    private LedgerInvariant check;
    @Inject
    private UserTransaction transaction;

    /** Two months from end to end: closing, a late log, a correction, the figures and the papers. One test, because months are closed in their order. */
    @Test
    void monthsAreClosedInOrderLateTimeFallsIntoTheNextAndMistakesAreCountered() throws Exception {
        YearMonth first = YearMonth.from(today()).minusMonths(2);
        YearMonth second = first.plusMonths(1);
        LocalDate day = first.atDay(10);
        long record = record(day, LocalTime.of(13, 0), LocalTime.of(14, 30));
        as(supporter.who());
        WorkForm form = mine.ofRecord(record).form();
        form.setPrepMinutes(20);
        form.setTravelYen(1200);
        form.setTravelRoute("東京→横浜 往復");
        logs.log(record, form, true, null);
        pass();
        approved(second.atDay(3), 120);

        as(accountant);
        assertEquals("honorarium.monthRuns", refused(() -> months.close(YearMonth.from(today()))));
        assertEquals(JobState.DONE, WorkForTests.ended(months.close(first)));
        assertEquals("honorarium.monthClosed", refused(() -> months.close(first)));
        assertEquals("honorarium.monthOrder", refused(() -> months.close(first.minusMonths(1))));
        StatementSheet sheet = fees.statement(first, supporter.code());
        assertEquals(110, sheet.minutes());
        assertEquals(7725, sheet.feeYen());
        assertEquals(788, sheet.withheldYen());
        assertEquals(8137, sheet.payYen());
        assertEquals(List.of("FIXED", "FIXED", "APPROVED"), fixture.texts("select state from work_log where supporter_id = ? order by id", supporter.id()));

        approved(day, 15);
        as(accountant);
        StatementSheet.Line wrong = sheet.lines().stream().filter(line -> line.kind() == WorkKind.PREP).findFirst().orElseThrow();
        months.correct(wrong.id(), "準備の時間が誤り㈱");
        assertEquals("honorarium.alreadyCorrected", refused(() -> months.correct(wrong.id(), "もう一度")));
        assertEquals(JobState.DONE, WorkForTests.ended(months.close(second)));
        StatementSheet next = fees.statement(second, supporter.code());
        assertEquals(120 + 15 - 20, next.minutes());
        assertEquals(FeeCalculation.ofDay(FeeTerms.USUAL, 105) - 7725 + 10_300, next.feeYen(), "the day is paid as if the wrong time had never been");
        assertTrue(next.lines().stream().anyMatch(line -> line.counter() && line.minutes() == -20 && line.caseNo().equals(fixture.caseNo(caseId))));
        as(supporter.who());
        assertFalse(mine.loggedOf(caseId).isEmpty(), "the meeting's time stands");
        assertEquals(List.of(second, first), mine.paid().stream().map(MyWorkQueries.Paid::month).toList());
        transaction.begin();
        assertEquals(List.of(), check.breaches(50));
        transaction.rollback();

        as(accountant);
        FeeRateForm within = FeeRateForm.of(FeeTerms.USUAL);
        within.setValidFrom(second.atEndOfMonth());
        assertEquals("honorarium.rate.closed", refused(() -> rates.add(within)));
        FeeRateForm dearer = FeeRateForm.of(FeeTerms.USUAL);
        dearer.setHourlyYen(7000);
        dearer.setDailyCapYen(null);
        assertTrue(versions.trial(dearer.terms()).stream().anyMatch(month -> month.month().equals(second) && month.difference() > 0));

        Visit visit = new Visit(baseUrl());
        visit.signIn(accountant.email(), Fixture.PASSWORD);
        String csv = visit.get("/accounting/payments/" + second).body();
        assertTrue(csv.contains(second + "," + supporter.code() + "," + supporter.who().name() + ",115," + next.feeYen() + ",0," + next.withheldYen() + "," + next.payYen()), csv);
        var pdf = visit.bytes("/accounting/statements/" + first + "/" + supporter.code());
        assertTrue(pdf.headers().firstValue("Content-Type").orElse("").startsWith("application/pdf"));
        assertEquals("%PDF", new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII));
        assertFalse(visit.get("/accounting/months/" + first + "/" + supporter.code()).body().contains("細胞シート"), "accounting reads nothing of the case but its number");
        assertEquals(404, visit.get("/office/cases/" + fixture.caseNo(caseId)).statusCode());
        assertEquals(404, visit.get("/accounting/payments/" + YearMonth.from(today())).statusCode(), "nothing to be paid before the month is closed");
        Visit other = new Visit(baseUrl());
        other.signIn(fixture.withPassword(fixture.supporter("IP").who()).email(), Fixture.PASSWORD);
        assertEquals(404, other.get("/desk/work/statements/" + first).statusCode(), "another's statement");
        assertEquals(404, other.get("/accounting/statements/" + first + "/" + supporter.code()).statusCode());
    }
}
