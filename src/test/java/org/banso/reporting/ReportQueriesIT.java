package org.banso.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.Test;

/** The counts against the database: what enters, what does not, for all desks and for one. */
class ReportQueriesIT extends BansoIT {
    @Inject
    private ReportQueries reports;
    @Inject
    private PublicFigureQueries figures;
    @Inject
    private Fixture fixture;
    @Inject
    private Clock clock;

    @Test
    void aSecondCaseOfAnOrganizationIsAReturnAndUncountedOnesStayOut() {
        as(fixture.person(Role.COMMISSIONER));
        var before = thisYear();
        long organization = fixture.organization();
        fixture.caseIn(CaseStatus.RECEIVED, organization);
        long supported = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        fixture.update("update consultation_case set counted = false where id = ?", fixture.caseIn(CaseStatus.DECLINED, organization));
        fixture.caseIn(CaseStatus.DRAFT, organization);
        LocalDate today = Jst.today(clock);
        for (int i = 0; i < 2; i++) {
            fixture.update("insert into support_record (case_id, kind, status, performed_on, method, created_at) values (?, 'INFO', 'HELD', ?, 'MAIL', ?)", supported, today,
                java.time.LocalDateTime.of(2026, 10, 5, 0, 0));
        }
        var after = thisYear();
        assertEquals(before.received() + 2, after.received(), "C1");
        assertEquals(before.organizations() + 1, after.organizations(), "C5");
        assertEquals(before.supported() + 1, after.supported(), "a case with two records is one supported case");
        var desk = reports.yearly("MEDISO").years().stream().filter(year -> year.fiscalYear() == FiscalYear.current(clock).year()).findFirst().orElseThrow();
        assertEquals(after.received(), desk.received(), "every case of the tests is of this desk");
        assertEquals(0, reports.yearly("CARISO").years().stream().mapToInt(YearlyTrend.Year::received).sum() - reports.products(FiscalYear.current(clock), "CARISO").total());
        assertEquals(after.received(), reports.products(FiscalYear.current(clock), null).total(), "both tables count the same");
        assertEquals(after.received(), reports.stages(FiscalYear.current(clock), null).inYear().received(), "and the stages too");
        assertEquals(reports.stages(FiscalYear.current(clock), "MEDISO"), reports.stages(FiscalYear.current(clock), null));
    }

    @Test
    void oneCorporateNumberIsOneOrganization() {
        as(fixture.person(Role.COMMISSIONER));
        int publicBefore = figures.of(FiscalYear.current(clock)).organizations();
        var before = thisYear();
        String number = "9" + String.format("%012d", System.nanoTime() % 1_000_000_000_000L);
        for (int i = 0; i < 2; i++) {
            long organization = fixture.organization();
            fixture.update("update consultation_case set corporate_number = ? where id = ?", number, fixture.caseIn(CaseStatus.RECEIVED, organization));
        }
        var after = thisYear();
        assertEquals(before.received() + 2, after.received(), "C1");
        assertEquals(before.organizations() + 1, after.organizations(), "C5");
        assertEquals(repeats(before) + 1, repeats(after), "C6");
        assertEquals(publicBefore + 1, figures.of(FiscalYear.current(clock)).organizations(), "the front page too");
    }

    private static long repeats(YearlyTrend.Year year) {
        return Math.round(year.repeatShare() * year.received());
    }

    @Test
    void a24_countsAreForThoseWithTheRight() {
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotAllowed.class, () -> reports.yearly(null));
        as(fixture.person(Role.PART_TIME_SUPPORTER));
        assertThrows(NotAllowed.class, () -> reports.stages(FiscalYear.current(clock), null));
    }

    private YearlyTrend.Year thisYear() {
        return reports.yearly(null).years().stream().filter(year -> year.fiscalYear() == FiscalYear.current(clock).year()).findFirst()
            .orElse(new YearlyTrend.Year(0, 0, 0, 0, 0, 0, null));
    }
}
