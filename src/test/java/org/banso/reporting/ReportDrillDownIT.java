package org.banso.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every number of a report leads to the cases it counts, seen on the pages themselves. */
class ReportDrillDownIT extends BansoIT {
    private static final Pattern NUMBER = Pattern.compile("<td[^>]*data-label=\"([^\"]*)\"[^>]*>\\s*<a href=\"([^\"]+)\">([0-9,]+)</a>");
    private static final Pattern ROW = Pattern.compile("<a data-opens=\"row\" href=\"/office/cases/[^\"?]+\">");
    /** Columns that count meetings or organizations: their cases are fewer, or more, than the number. */
    private static final List<String> NOT_CASES = List.of("実相談者数", "年度内の延べ回数", "開始以来の延べ回数");

    @Inject
    private Fixture fixture;
    @Inject
    private ReportQueries reports;
    @Inject
    private Clock clock;
    private Visit staff;

    @BeforeEach
    void casesOfTwoYears() {
        FiscalYear now = FiscalYear.current(clock);
        for (LocalDate day : List.of(now.start(), now.previous().start(), now.previous().end())) {
            long organization = fixture.organization();
            long held = caseOf(organization, day);
            LocalDateTime moment = LocalDateTime.ofInstant(Jst.startOf(day), ZoneOffset.UTC);
            for (String kind : List.of("INFO", "PRE_INTERVIEW", "SUPPORTER_MEETING", "SUPPORTER_MEETING", "FOLLOW_UP")) {
                fixture.update("insert into support_record (case_id, kind, status, performed_on, method, created_at) values (?, ?, 'HELD', ?, 'ONLINE', ?)", held, kind, day, moment);
            }
            fixture.update("update consultation_case set pre_interview_held_at = ?, first_supporter_meeting_at = ?, follow_up_at = ? where id = ?", moment, moment, moment, held);
            fixture.update("update consultation_case set counted = false where id = ?", caseOf(organization, day));
        }
        // Two telephone cases of one firm on one past day, entered as two organizations with one number, of which little is known.
        String number = "9" + String.format("%012d", System.nanoTime() % 1_000_000_000_000L);
        for (int i = 0; i < 2; i++) {
            long organization = fixture.organization();
            fixture.update("update organization set corporate_number = ? where id = ?", number, organization);
            long bare = caseOf(organization, now.start());
            fixture.update("update consultation_case set product_type = null, applicant_type = null, corporate_number = ? where id = ?", number, bare);
        }
        Who who = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        staff = new Visit(baseUrl());
        staff.signIn(who.email());
    }

    private long caseOf(long organization, LocalDate day) {
        long id = fixture.caseIn(CaseStatus.FOLLOW_UP, organization);
        fixture.update("update consultation_case set received_at = ?, consulted_on = ?, received_fy = ? where id = ?",
            LocalDateTime.ofInstant(Jst.startOf(day), ZoneOffset.UTC), day, FiscalYear.of(day).year(), id);
        return id;
    }

    @Test
    void theNumbersOfTheYearlyTrendLeadToTheirCases() {
        leadsToItsCases("/office/reports/yearly", 8);
    }

    @Test
    void theStagesOfThisYearLeadToTheirCases() {
        leadsToItsCases("/office/reports/stages", 8);
    }

    @Test
    void theStagesOfAnEarlierYearLeaveOutWhatCameLater() {
        leadsToItsCases("/office/reports/stages?fy=" + FiscalYear.current(clock).previous().year(), 8);
    }

    @Test
    void productsByApplicantLeadToTheirCases() {
        leadsToItsCases("/office/reports/products?desk=MEDISO", 2);
    }

    /** The page tells a share; behind it stand the cases themselves. */
    @Test
    void theShareOfReturnsLeadsToTheCasesItIsMadeOf() {
        int fy = FiscalYear.current(clock).year();
        as(fixture.person(Role.COMMISSIONER));
        var year = reports.yearly(null).years().stream().filter(each -> each.fiscalYear() == fy).findFirst().orElseThrow();
        int listed = 0;
        for (int page = 1, rows = CaseListQueries.PAGE; rows == CaseListQueries.PAGE; page++) {
            rows = (int) ROW.matcher(staff.get("/office/cases?counted=true&fy=" + fy + "&repeat=true&page=" + page).body()).results().count();
            listed += rows;
        }
        assertTrue(listed > 0);
        assertEquals(Math.round(year.repeatShare() * year.received()), listed);
    }

    private void leadsToItsCases(String page, int atLeast) {
        var wrong = new ArrayList<String>();
        int looked = 0;
        var number = NUMBER.matcher(staff.get(page).body());
        while (number.find()) {
            int told = Integer.parseInt(number.group(3).replace(",", ""));
            if (told == 0) {
                continue;
            }
            looked++;
            var list = staff.get(number.group(2).replace("&amp;", "&"));
            assertEquals(200, list.statusCode(), number.group(2));
            int rows = (int) ROW.matcher(list.body()).results().count();
            boolean right = NOT_CASES.contains(number.group(1)) ? rows > 0 : rows == Math.min(told, CaseListQueries.PAGE);
            if (!right) {
                wrong.add(number.group(1) + " " + told + " → " + rows + " " + number.group(2));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(looked >= atLeast, page + ": only " + looked + " numbers with a link");
    }

    @Test
    void whoMaySeeOnlyAggregatesGetsNoLinks() {
        Who ministry = fixture.withPassword(fixture.person(Role.COMMISSIONER));
        var visit = new Visit(baseUrl());
        visit.signIn(ministry.email());
        assertFalse(visit.get("/office/reports/yearly").body().contains("/office/cases"), "no way to single cases");
    }
}
