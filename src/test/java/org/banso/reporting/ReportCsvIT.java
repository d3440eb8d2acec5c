package org.banso.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files people take away say what they hold: in their name, in their heads and in the order of the page. */
class ReportCsvIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Clock clock;
    private Visit staff;

    @BeforeEach
    void casesOfTwoYears() {
        FiscalYear now = FiscalYear.current(clock);
        for (LocalDate day : List.of(now.start(), now.previous().start())) {
            fixture.update("update consultation_case set received_at = ?, consulted_on = ?, received_fy = ? where id = ?",
                LocalDateTime.ofInstant(Jst.startOf(day), ZoneOffset.UTC), day, FiscalYear.of(day).year(), fixture.caseIn(CaseStatus.FOLLOW_UP, fixture.organization()));
        }
        staff = new Visit(baseUrl());
        staff.signIn(fixture.withPassword(fixture.person(Role.OFFICE_STAFF)).email());
    }

    @Test
    void allYearsStandInOneFileTheNewestFirst() {
        var file = staff.get("/office/reports/csv?report=yearly");
        assertEquals("attachment; filename=\"banso-yearly.csv\"", file.headers().firstValue("Content-Disposition").orElseThrow());
        List<String> lines = file.body().lines().toList();
        assertTrue(lines.get(0).contains("再相談の割合（%）"), lines.get(0));
        FiscalYear now = FiscalYear.current(clock);
        assertTrue(lines.get(1).contains(now.labelJa()) && lines.get(2).contains(now.previous().labelJa()), lines.get(1) + " " + lines.get(2));
    }

    @Test
    void aFileOfOneYearCarriesItInItsName() {
        var file = staff.get("/office/reports/csv?report=products");
        assertEquals("attachment; filename=\"banso-products-" + FiscalYear.current(clock).year() + ".csv\"", file.headers().firstValue("Content-Disposition").orElseThrow());
        assertTrue(file.body().lines().findFirst().orElseThrow().contains("構成比（%）"));
    }
}
