package org.banso.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.FiscalYear;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R8: what the year cost is what stands in the ledger and in the contracts, yen by yen. */
class SupportCostIT extends BansoIT {
    /** Long ago, so that no other test closes its months. */
    private static final FiscalYear YEAR = new FiscalYear(2018);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 1);
    private static final int MONTH = 201805;

    @Inject
    private Fixture fixture;
    @Inject
    private SupportCostQueries costs;

    private Who manager;
    private SupporterMade one;
    private SupporterMade two;
    private long caseId;
    private String no;
    private long engagement;
    private long pitch;
    private long study;
    private String question;

    @BeforeEach
    void aYear() {
        manager = fixture.person(Role.OFFICE_MANAGER);
        Who clerk = fixture.person(Role.OFFICE_STAFF);
        one = fixture.supporter("IP");
        two = fixture.supporter("IP");
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        no = fixture.caseNo(caseId);
        engagement = fixture.insert("insert into hands_on_engagement (case_id, supporter_id, theme, goal, from_month, to_month, planned_meetings, planned_hours, status, proposed_by, proposed_at,"
            + " approved_by, approved_at, result) values (?, ?, '=届出の準備㈱𠮷', '目標', ?, ?, 4, 20, 'ENDED', ?, '2018-04-20 00:00:00', ?, '2018-04-21 00:00:00', '届出まで到達')", caseId, one.id(),
            MAY, MAY.plusMonths(2), clerk.accountId(), manager.accountId());
        fixture.insert("insert into hands_on_holder (engagement_id, supporter_id, from_on) values (?, ?, ?)", engagement, one.id(), MAY);
        long document = fixture.insert("insert into document (case_id, visibility, newest, of_applicant, deck) values (?, 'APPLICANT', 0, false, true)", caseId);
        pitch = fixture.insert("insert into pitch (case_id, document_id, audience, pitch_occasion, state, opened_at, closed_at) values (?, ?, '初回面談', 'VC_MEETING', 'CLOSED',"
            + " '2018-05-10 00:00:00', '2018-07-10 00:00:00')", caseId, document);
        question = "先行技術" + System.nanoTime();
        long vendor = fixture.insert("insert into study_vendor (name, name_key, contact_name, email, ip, market) values (?, ?, '担当', 'r8@vendor.example', true, false)", question, question);
        study = fixture.insert("insert into feasibility_study (case_id, kind, state, question, budget_yen, proposed_by, proposed_at, approved_by, approved_on, vendor_id, amount_yen, ordered_on,"
            + " deadline, shared_at, verdict, verdict_words, ended_at) values (?, 'IP', 'SHARED', ?, 500000, ?, '2018-05-01 00:00:00', ?, '2018-05-02', ?, 432100, '2018-05-03', '2018-08-01',"
            + " '2018-07-20 03:00:00', 'GO', '進める', '2018-07-21 00:00:00')", caseId, question, clerk.accountId(), manager.accountId(), vendor);
        fixture.update("insert into fee_month (month_no, started_by, started_at, closed_at) values (?, ?, '2018-06-05 00:00:00', '2018-06-05 00:00:00')", MONTH, manager.accountId());
    }

    /** Months are closed in their order, and this one is not of the order the others make. */
    @AfterEach
    void forget() {
        fixture.update("delete from fee_entry where counters_id is not null and supporter_id in (?, ?)", one.id(), two.id());
        fixture.update("delete from fee_entry where supporter_id in (?, ?)", one.id(), two.id());
        fixture.update("delete from fee_statement where month_no = ?", MONTH);
        fixture.update("delete from fee_month where month_no = ?", MONTH);
        fixture.update("delete from work_log where case_id = ?", caseId);
    }

    private long statement(SupporterMade supporter, int minutes, long fee, long travel) {
        return fixture.insert("insert into fee_statement (supporter_id, month_no, minutes, fee_yen, travel_yen, withheld_yen, made_at) values (?, ?, ?, ?, ?, 0, '2018-06-05 00:00:00')",
            supporter.id(), MONTH, minutes, fee, travel);
    }

    /** An hour, 5,150 yen, and its fare. */
    private long fixed(long statement, SupporterMade supporter, LocalDate day, String recordKind, long travel) {
        Long record = recordKind == null ? null : fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, minutes, method, created_at)"
            + " values (?, ?, ?, 'HELD', ?, 60, 'ONLINE', '2018-05-20 00:00:00')", caseId, supporter.id(), recordKind, day);
        long log = fixture.insert("insert into work_log (supporter_id, account_id, case_id, record_id, standing_record_id, kind, worked_on, work_month, break_minutes, minutes, travel_yen, state,"
            + " made_at, submitted_at, confirmed_by, confirmed_at, approved_by, approved_at, fixed_by, fixed_at) values (?, ?, ?, ?, ?, 'MEETING', ?, ?, 0, 60, ?, 'FIXED', '2018-05-20 00:00:00',"
            + " '2018-05-20 00:00:00', ?, '2018-05-20 00:00:00', ?, '2018-05-20 00:00:00', ?, '2018-05-20 00:00:00')", supporter.id(), supporter.who().accountId(), caseId, record, record, day, MONTH,
            travel, fixture.person(Role.OFFICE_STAFF).accountId(), manager.accountId(), fixture.person(Role.ACCOUNTING).accountId());
        return fixture.insert("insert into fee_entry (statement_id, supporter_id, log_id, rate_id, worked_on, minutes, paid_minutes, fee_yen, travel_yen, made_at)"
            + " select ?, ?, ?, min(id), ?, 60, 60, 5150, ?, '2018-06-05 00:00:00' from fee_rate", statement, supporter.id(), log, day, travel);
    }

    private void ledger() {
        long first = statement(one, 180, 15_450, 1_200);
        fixed(first, one, MAY.plusDays(3), "SUPPORTER_MEETING", 1_200);
        fixed(first, one, MAY.plusDays(20), "PITCH", 0);
        long back = fixed(first, one, MAY.plusDays(5), null, 700);
        fixture.insert("insert into fee_entry (statement_id, supporter_id, counters_id, rate_id, worked_on, minutes, paid_minutes, fee_yen, travel_yen, made_at)"
            + " select statement_id, supporter_id, id, rate_id, worked_on, -minutes, -paid_minutes, -fee_yen, -travel_yen, made_at from fee_entry where id = ?", back);
        fixed(first, one, MAY.plusDays(7), "HANDS_ON", 0);
        fixed(statement(two, 60, 5_150, 300), two, MAY.plusDays(25), "PITCH", 300);
    }

    private Map<String, SupportCostLine> lines(SupportCostQueries.Report report) {
        return report.lines().stream().filter(line -> line.caseNo().equals(no)).collect(Collectors.toMap(line -> line.kind().name(), Function.identity()));
    }

    @Test
    void theSumsAreThoseOfTheLedgerAndTheContracts() {
        ledger();
        as(manager);
        SupportCostQueries.Report report = costs.of(YEAR, null);
        SupportCostLine hands = lines(report).get("HANDS_ON");
        assertEquals(List.of(120, 11_500L, 2, 3), List.of(hands.minutes(), hands.feeYen(), hands.meetings(), hands.months()), "what was taken back is taken off");
        assertEquals("届出まで到達", hands.result());
        assertEquals("/engagements/" + engagement, hands.address());
        SupportCostLine room = lines(report).get("PITCH");
        assertEquals(List.of(120, 10_600L, 2, 3, "/pitches/" + pitch), List.of(room.minutes(), room.feeYen(), room.meetings(), room.months(), room.address()), "whoever helped, and counted nowhere else");
        SupportCostLine bought = lines(report).get("STUDY_IP");
        assertEquals(List.of(432_100L, 0, 3, "/studies/" + study, "進める"), List.of(bought.contractYen(), bought.minutes(), bought.months(), bought.address(), bought.result()));
        long ledger = fixture.number("select sum(fee_yen + travel_yen) from fee_statement where month_no = ?", MONTH);
        assertEquals(ledger, hands.feeYen() + room.feeYen(), "all that was paid stands in one of the two");
        assertEquals(ledger, fixture.number("select sum(fee_yen + travel_yen) from fee_entry where worked_on >= '2018-04-01' and worked_on < '2019-04-01'"));
        assertEquals(ledger, report.feeYen());
        assertEquals(fixture.number("select sum(amount_yen) from feasibility_study where ordered_on >= '2018-04-01' and ordered_on < '2019-04-01' and state <> 'CANCELLED'"), report.contractYen());
        assertEquals(report.feeYen() + report.contractYen(), report.costYen());
        assertEquals(Map.of(), lines(costs.of(YEAR.next(), null)), "another year");
        assertEquals(Map.of(), lines(costs.of(YEAR, "NO_SUCH_DESK")));
    }

    @Test
    void anEngagementCollectsNothingAfterItsEndAndOfTwoTheOneThatBeginsFirstHasTheDay() {
        fixture.update("update hands_on_engagement set ended_at = '2018-05-05 03:00:00' where id = ?", engagement);
        long elder = fixture.insert("insert into hands_on_engagement (case_id, supporter_id, theme, goal, from_month, to_month, planned_meetings, planned_hours, status, proposed_by, proposed_at,"
            + " approved_by, approved_at) select case_id, supporter_id, '先に始まった', goal, '2018-04-01', '2018-05-01', 4, 20, 'ENDED', proposed_by, proposed_at, approved_by, approved_at"
            + " from hands_on_engagement where id = ?", engagement);
        fixture.update("update hands_on_engagement set ended_at = '2018-05-03 03:00:00' where id = ?", elder);
        fixture.insert("insert into hands_on_holder (engagement_id, supporter_id, from_on) values (?, ?, ?)", elder, one.id(), LocalDate.of(2018, 4, 1));
        long first = statement(one, 180, 15_450, 0);
        fixed(first, one, MAY.plusDays(2), "HANDS_ON", 0);
        fixed(first, one, MAY.plusDays(4), "HANDS_ON", 0);
        fixed(first, one, MAY.plusDays(5), "HANDS_ON", 0);
        as(manager);
        Map<String, SupportCostLine> hands = costs.of(YEAR, null).lines().stream().filter(line -> line.caseNo().equals(no) && line.kind() == SupportCostKind.HANDS_ON)
            .collect(Collectors.toMap(SupportCostLine::address, Function.identity()));
        assertEquals(60, hands.get("/engagements/" + elder).minutes(), "the third of May");
        assertEquals(60, hands.get("/engagements/" + engagement).minutes(), "the fifth, not the sixth");
        fixture.update("update hands_on_engagement set ended_at = '2018-04-30 03:00:00' where id = ?", engagement);
        assertFalse(costs.of(YEAR, null).lines().stream().anyMatch(line -> line.address().equals("/engagements/" + engagement)), "given up before it began");
    }

    @Test
    void theHoursOfWhoHadItBeforeStayWithItAndTheSumsWithTheLedger() {
        LocalDate change = MAY.plusDays(10);
        fixture.update("update hands_on_holder set until_on = ? where engagement_id = ?", change, engagement);
        fixture.insert("insert into hands_on_holder (engagement_id, supporter_id, from_on) values (?, ?, ?)", engagement, two.id(), change);
        fixture.update("update hands_on_engagement set supporter_id = ? where id = ?", two.id(), engagement);
        long first = statement(one, 120, 10_300, 500);
        fixed(first, one, MAY.plusDays(3), "SUPPORTER_MEETING", 500);
        fixed(first, one, change, "HANDS_ON", 0);
        long second = statement(two, 120, 10_300, 700);
        fixed(second, two, change, "HANDS_ON", 700);
        fixed(second, two, MAY.plusDays(20), null, 0);
        as(manager);
        SupportCostQueries.Report report = costs.of(YEAR, null);
        SupportCostLine hands = lines(report).get("HANDS_ON");
        long ledger = fixture.number("select sum(fee_yen + travel_yen) from fee_statement where month_no = ?", MONTH);
        assertEquals(List.of(240, ledger, 3), List.of(hands.minutes(), hands.feeYen(), hands.meetings()), "both, on the day of the change too");
        assertEquals(ledger, report.feeYen());
        fixed(second, two, MAY.plusDays(2), null, 0);
        fixed(first, one, change.plusDays(1), null, 0);
        as(manager);
        assertEquals(240, lines(costs.of(YEAR, null)).get("HANDS_ON").minutes(), "before he had it, and after he had it no more, it is ordinary advice");
    }

    @Test
    void feesAreForWhoSeesFeesAndFirmsForTheOffice() {
        ledger();
        as(fixture.person(Role.OFFICE_STAFF));
        SupportCostQueries.Report report = costs.of(YEAR, null);
        assertNull(report.feeYen());
        assertNull(lines(report).get("HANDS_ON").feeYen());
        assertEquals(120, lines(report).get("HANDS_ON").minutes());
        assertEquals(432_100L, lines(report).get("STUDY_IP").contractYen());
        for (Role role : List.of(Role.COMMISSIONER, Role.ACCOUNTING, Role.FULL_TIME_SUPPORTER, Role.PART_TIME_SUPPORTER, Role.APPLICANT, Role.COI_REVIEWER, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> costs.of(YEAR, null), role.name());
        }
        var ministry = new Visit(baseUrl());
        ministry.signIn(fixture.withPassword(fixture.person(Role.COMMISSIONER)).email());
        assertEquals(404, ministry.get("/office/reports/support?fy=2018").statusCode());
        assertEquals(404, ministry.get("/office/reports/csv?report=support&fy=2018").statusCode());
        assertEquals(404, ministry.get("/office/reports/xlsx?report=support&fy=2018").statusCode());
        assertFalse(ministry.get("/office/reports/yearly").body().contains("/office/reports/support"));
        assertEquals(200, ministry.get("/office/reports/xlsx?report=yearly").statusCode(), "the other reports as a sheet as well");
    }

    @Test
    void pageAndFilesSayTheSame() throws IOException {
        ledger();
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(manager).email());
        String page = visit.get("/office/reports/support?fy=2018&lang=ja").body();
        assertTrue(page.contains("=届出の準備㈱𠮷") && page.contains("11,500") && page.contains("432,100"));
        var csv = visit.get("/office/reports/csv?report=support&fy=2018&lang=ja");
        assertEquals("attachment; filename=\"banso-support-2018.csv\"", csv.headers().firstValue("Content-Disposition").orElseThrow());
        String hands = csv.body().lines().filter(line -> line.contains(no) && line.contains("届出の準備")).findFirst().orElseThrow();
        assertTrue(hands.contains("11500") && !hands.contains(",=届出"), "a theme that looks like a formula is none: " + hands);
        String total = csv.body().lines().reduce((a, b) -> b).orElseThrow();
        as(manager);
        SupportCostQueries.Report report = costs.of(YEAR, null);
        assertTrue(total.contains(Long.toString(report.feeYen())) && total.contains(Long.toString(report.contractYen())), total);
        var file = visit.bytes("/office/reports/xlsx?report=support&fy=2018&lang=ja");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            var sheet = book.getSheetAt(0);
            long fees = 0;
            long contracts = 0;
            for (int i = 1; i < sheet.getLastRowNum(); i++) {
                var fee = sheet.getRow(i).getCell(10);
                var contract = sheet.getRow(i).getCell(11);
                fees += fee == null ? 0 : (long) fee.getNumericCellValue();
                contracts += contract == null ? 0 : (long) contract.getNumericCellValue();
                assertTrue(sheet.getRow(i).getCell(4).getCellType() == CellType.STRING);
            }
            var last = sheet.getRow(sheet.getLastRowNum());
            assertEquals(List.of(report.feeYen(), report.contractYen()), List.of((long) last.getCell(10).getNumericCellValue(), (long) last.getCell(11).getNumericCellValue()));
            assertEquals(List.of(report.feeYen(), report.contractYen()), List.of(fees, contracts), "the rows add up to the last");
        }
    }
}
