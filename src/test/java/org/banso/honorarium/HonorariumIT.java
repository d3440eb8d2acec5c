package org.banso.honorarium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.platform.job.JobState;
import org.banso.platform.job.WorkForTests;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Working time from the record to the statement, and everybody who must not. */
class HonorariumIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private WorkLogs logs;
    @Inject
    private WorkChecks checks;
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
    private AtOnce atOnce;
    @Inject
    private Clock clock;
    @Inject
    private UserTransaction transaction;

    private SupporterMade supporter;
    private Who staff;
    private Who manager;
    private Who accountant;
    private long organization;
    private long caseId;

    @BeforeEach
    void people() {
        supporter = fixture.supporter("IP");
        staff = fixture.person(Role.OFFICE_STAFF);
        manager = fixture.person(Role.OFFICE_MANAGER);
        accountant = fixture.withPassword(fixture.person(Role.ACCOUNTING));
        organization = fixture.organization();
        caseId = caseOf(supporter);
    }

    private long caseOf(SupporterMade made) {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        fixture.cleared(id, made.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)", id, made.id(), made.who().accountId(), today());
        return id;
    }

    private LocalDate today() {
        return Jst.today(clock);
    }

    private long record(LocalDate on, LocalTime from, LocalTime to) {
        return fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, start_time, end_time, minutes, method, created_at)"
            + " values (?, ?, 'SUPPORTER_MEETING', 'HELD', ?, ?, ?, ?, 'ONLINE', ?)", caseId, supporter.id(), on, from, to,
            (int) Duration.between(from, to).toMinutes(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private WorkForm form(LocalDate on, int minutes) {
        var form = new WorkForm();
        form.setCaseNo(fixture.caseNo(caseId));
        form.setWorkedOn(on);
        form.setMinutes(minutes);
        form.setNote("㈱𠮷田の資料を読んだ");
        return form;
    }

    /** The actor's newest log, as he sees it. */
    private WorkSeen last() {
        long id = fixture.number("select max(id) from work_log where supporter_id = ?", supporter.id());
        return seen(id);
    }

    private WorkSeen seen(long id) {
        return new WorkSeen(id, fixture.number("select version from work_log where id = ?", id));
    }

    private void approved(LocalDate on, int minutes) {
        as(supporter.who());
        logs.log(null, form(on, minutes), true, null);
        pass();
    }

    private void pass() {
        for (String id : fixture.texts("select id from work_log where supporter_id = ? and state = 'SUBMITTED' order by id", supporter.id())) {
            as(staff);
            checks.confirm(seen(Long.parseLong(id)));
            as(manager);
            checks.approve(seen(Long.parseLong(id)));
        }
    }

    private static String refused(Runnable act) {
        return assertThrows(BusinessException.class, act::run).key();
    }

    @Test
    void aRecordIsLoggedOnceWithItsPreparation() throws Exception {
        long record = record(today().minusDays(1), LocalTime.of(13, 0), LocalTime.of(14, 30));
        as(supporter.who());
        assertTrue(mine.unlogged().stream().anyMatch(one -> one.recordId() == record));
        WorkDraft draft = mine.ofRecord(record);
        assertEquals(90, draft.form().total(), "the minutes are there already");
        draft.form().setPrepMinutes(20);
        logs.log(record, draft.form(), true, "form-" + record);
        logs.log(record, mine.ofRecord(record).form(), true, "form-" + record);
        assertEquals(List.of("MEETING", "PREP"), fixture.texts("select kind from work_log where record_id = ? order by kind", record), "the same form twice is one");
        assertEquals("honorarium.alreadyLogged", refused(() -> logs.log(record, mine.ofRecord(record).form(), true, null)), "a second tab as well");
        assertEquals(Set.of(record), mine.loggedOf(caseId));
        assertFalse(mine.unlogged().stream().anyMatch(one -> one.recordId() == record));
        MyWorkQueries.Month month = mine.month(YearMonth.from(today().minusDays(1)));
        assertEquals(110, month.minutes());
        assertEquals(7725, month.feeYen(), "the day as a whole: 110 minutes are 90");
        as(fixture.supporter("IP").who());
        assertThrows(NotFound.class, () -> mine.ofRecord(record));
        assertThrows(NotFound.class, () -> logs.submit(last()), "nobody else's");
    }

    /** a77: two taps at the same moment make one. */
    @Test
    void a77_twoTapsAtOnceMakeOne() throws Exception {
        long record = record(today().minusDays(2), LocalTime.of(9, 0), LocalTime.of(10, 0));
        var barrier = new CyclicBarrier(2);
        as(supporter.who());
        WorkForm one = mine.ofRecord(record).form();
        WorkForm two = mine.ofRecord(record).form();
        String key = UUID.randomUUID().toString();
        var first = atOnce.start(barrier, supporter.who(), () -> logs.log(record, one, true, key));
        var second = atOnce.start(barrier, supporter.who(), () -> logs.log(record, two, true, key));
        assertEquals(List.of("done", "done"), List.of(first.get(), second.get()));
        assertEquals(1, fixture.number("select count(*) from work_log where record_id = ?", record));
    }

    @Test
    void a76_whatMovedOnInTheMeantimeIsNotConfirmedTwice() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        WorkSeen seen = last();
        as(staff);
        checks.confirm(seen);
        assertThrows(StaleVersion.class, () -> checks.confirm(seen));
        as(supporter.who());
        assertThrows(StaleVersion.class, () -> logs.takeBack(seen));
    }

    @Test
    void neverTheSamePersonTwiceNotEvenInTheDatabase() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        long id = last().id();
        Who all = new Who(supporter.who().accountId(), "x", supporter.who().email(), Role.rightsOf(List.of(Role.PART_TIME_SUPPORTER, Role.OFFICE_MANAGER)), Locale.JAPANESE);
        as(all);
        assertEquals("honorarium.sameEyes", refused(() -> checks.confirm(last())));
        as(manager);
        checks.confirm(last());
        assertEquals("honorarium.sameEyes", refused(() -> checks.approve(last())));
        as(fixture.person(Role.OFFICE_MANAGER));
        checks.approve(last());
        for (String column : List.of("confirmed_by", "approved_by", "fixed_by")) {
            assertThrows(IllegalStateException.class, () -> fixture.update("update work_log set " + column + " = account_id where id = ?", id), column);
        }
        assertThrows(IllegalStateException.class, () -> fixture.update("update work_log set approved_by = confirmed_by where id = ?", id));
        assertThrows(IllegalStateException.class, () -> fixture.update("update work_log set state = 'FIXED' where id = ?", id), "no step is left out");
    }

    @Test
    void itIsSentBackWithWordsAndALetter() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        as(staff);
        assertEquals("common.fillPlease", refused(() -> checks.sendBack(last(), " ")));
        checks.sendBack(last(), "開始と終了を書いてください。𠮷①");
        assertEquals(1, fixture.number("select count(*) from outbox_letter where idempotency_key like ?", "work-back-" + last().id() + "-%"));
        as(supporter.who());
        assertEquals("開始と終了を書いてください。𠮷①", mine.open(last().id()).returned());
        WorkForm again = mine.open(last().id()).form();
        again.setMinutes(45);
        logs.correct(last(), again, true);
        assertEquals("SUBMITTED", fixture.text("select state from work_log where id = ?", last().id()));
    }

    @Test
    void fullTimersTheUnpaidAndOnesOwnBodyGetTimeOnly() {
        fixture.update("update supporter set payable = false where id = ?", supporter.id());
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        fixture.update("update supporter set payable = true, employment = 'FULL_TIME' where id = ?", supporter.id());
        logs.log(null, form(today(), 60), true, null);
        fixture.update("update supporter set employment = 'PART_TIME' where id = ?", supporter.id());
        fixture.update("insert into supporter_affiliation (supporter_id, organization_name, name_key, from_on, paid) select ?, name, name_key, ?, true from organization where id = ?",
            supporter.id(), today().minusYears(1), organization);
        logs.log(null, form(today(), 60), true, null);
        assertEquals(List.of("NOT_PAYABLE", "FULL_TIME", "OWN_BODY"), fixture.texts("select unpaid from work_log where supporter_id = ? order by id", supporter.id()));
        assertEquals(0, mine.month(YearMonth.from(today())).feeYen());
        assertEquals(180, mine.month(YearMonth.from(today())).minutes());
    }

    @Test
    void theApplicantOfTheCaseMayConfirmAndNoOther() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        String no = fixture.caseNo(caseId);
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), desk.ofOwnCase(no));
        assertThrows(NotFound.class, () -> checks.confirmOwn(last()));
        as(fixture.applicantOf(organization));
        WorkRow row = desk.ofOwnCase(no).get(0);
        assertEquals(0, row.feeYen());
        assertEquals(null, row.note());
        checks.confirmOwn(row.seen());
        assertEquals("CONFIRMED", fixture.text("select state from work_log where id = ?", row.id()));
    }

    @Test
    void everybodyHasHisPartAndNoMore() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        WorkSeen seen = last();
        for (Role role : Role.values()) {
            as(fixture.person(role));
            if (role != Role.OFFICE_STAFF && role != Role.OFFICE_MANAGER) {
                assertThrows(NotAllowed.class, () -> checks.confirm(seen), role.name());
                assertThrows(NotAllowed.class, () -> desk.waiting(WorkState.SUBMITTED, 1), role.name());
            }
            if (role != Role.OFFICE_MANAGER) {
                assertThrows(NotAllowed.class, () -> checks.approve(seen), role.name());
            }
            if (role != Role.ACCOUNTING) {
                assertThrows(NotAllowed.class, () -> months.close(YearMonth.of(2020, 1)), role.name());
                assertThrows(NotAllowed.class, () -> months.correct(1, "x"), role.name());
                assertThrows(NotAllowed.class, () -> rates.add(FeeRateForm.of(FeeTerms.USUAL)), role.name());
            }
            if (role != Role.ACCOUNTING && role != Role.OFFICE_MANAGER) {
                assertThrows(NotAllowed.class, () -> fees.months(), role.name());
            }
            if (role != Role.PART_TIME_SUPPORTER && role != Role.FULL_TIME_SUPPORTER) {
                assertThrows(NotAllowed.class, () -> logs.log(null, form(today(), 60), true, null), role.name());
            }
        }
    }

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
