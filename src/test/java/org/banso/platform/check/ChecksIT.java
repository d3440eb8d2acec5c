package org.banso.platform.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Triage;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Tick;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** What somebody broke by SQL is found, told in words and, where a machine can know, mended. */
class ChecksIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Checks checks;
    @Inject
    private CheckQueries results;
    @Inject
    private Triage triage;
    @Inject
    private Event<Tick> ticks;

    private CheckQueries.Row row(String key) {
        as(fixture.person(Role.SYS_ADMIN));
        return results.all().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private CheckQueries.Row looked(String key) {
        as(fixture.person(Role.SYS_ADMIN));
        checks.look();
        return row(key);
    }

    @Test
    void a90_aCaseInTheWrongYearIsFoundAndMoved() {
        long id = fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        String no = "K-1" + id;
        fixture.update("update consultation_case set received_at = ?, received_fy = 2026, case_no = ? where id = ?", LocalDateTime.of(2026, 3, 31, 14, 59, 59), no, id);
        assertTrue(looked("year").examples().contains(no), "the last second of March in Japan belongs to the old year");
        assertTrue(checks.mend("year") >= 1);
        assertEquals(2025, fixture.number("select received_fy from consultation_case where id = ?", id));
        assertFalse(row("year").examples().contains(no));
        assertEquals(0, row("year").breaches());
    }

    @Test
    void a90_aCaseThatLeftItsHistoryIsToldAndLeftToPeople() {
        long id = fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        var staff = fixture.person(Role.OFFICE_STAFF);
        as(staff);
        triage.take(new CaseSeen(id, fixture.version(id)));
        assertFalse(looked("history").examples().contains(fixture.caseNo(id)));
        fixture.update("update consultation_case set status = 'CLOSED' where id = ?", id);
        assertTrue(looked("history").examples().contains(fixture.caseNo(id)));
        assertFalse(row("history").mendable());
        assertThrows(NotFound.class, () -> checks.mend("history"));
        fixture.update("update consultation_case set status = 'SCREENING' where id = ?", id);
    }

    @Test
    void a90_aRunOfNumbersThatFellBehindCatchesUp() {
        long id = fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        fixture.update("update consultation_case set case_no = 'D-1987-0042', desk = 'DDSN' where id = ?", id);
        assertTrue(looked("number").examples().stream().anyMatch(place -> place.startsWith("DDSN 1987: 0 < 42")));
        checks.mend("number");
        assertEquals(42, fixture.number("select last_number from case_number where desk = 'DDSN' and fiscal_year = 1987"));
        assertEquals(0, row("number").breaches());
    }

    @Test
    void everyNightOnceOnWhateverNode() {
        LocalDate night = LocalDate.of(2031, 5, 6);
        Instant three = Instant.parse("2031-05-05T18:10:07Z");
        asSystem();
        looked("year");
        asSystem();
        ticks.fire(new Tick(three));
        ticks.fire(new Tick(three.plusSeconds(600)));
        assertEquals(1, fixture.number("select count(*) from check_night where on_day = ?", night));
        ticks.fire(new Tick(Instant.parse("2031-05-07T03:10:07Z")));
        assertEquals(0, fixture.number("select count(*) from check_night where on_day = ?", LocalDate.of(2031, 5, 7)), "noon is no night");
    }

    @Test
    void onlyTheAdministratorLooksAndMends() {
        for (Role role : Role.values()) {
            if (role != Role.SYS_ADMIN) {
                as(fixture.person(role));
                assertThrows(NotAllowed.class, () -> checks.look(), role.name());
                assertThrows(NotAllowed.class, () -> checks.mend("year"), role.name());
                assertThrows(NotAllowed.class, () -> results.all(), role.name());
            }
        }
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(fixture.person(Role.SYS_ADMIN)).email());
        assertTrue(visit.get("/admin/checks").body().contains("データの点検"));
    }
}
