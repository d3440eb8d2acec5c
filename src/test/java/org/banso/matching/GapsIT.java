package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.banso.identity.Role;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.Test;

/** Where the register falls short: figures for all who plan, names only for those who may read them anyway. */
class GapsIT extends MatchingHand {
    /** A field that no other test gives to a supporter. */
    private static final String RARE = "RESEARCH_LAW";

    @Inject
    private GapReport report;

    private long sought(String... codes) {
        long id = caseNeeding(codes);
        fixture.update("update consultation_case set matching_started_at = ? where id = ?", LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).minusDays(3), id);
        return id;
    }

    private GapSheet.Thin thin() {
        return report.now().thin().stream().filter(one -> RARE.equals(one.code())).findFirst().orElseThrow();
    }

    @Test
    void theFieldNobodyHoldsIsNamedWithWhoAskedForItAndWhatANewcomerWouldFill() {
        fixture.update("update supporter set status = 'ENDED' where id in (select supporter_id from supporter_expertise where code = ?)", RARE);
        as(staff);
        int before = thin().cases();
        assertEquals(0, thin().holders());
        long unmet = sought(RARE);
        assertEquals(before + 1, thin().cases());
        int without = thin().unmet();
        assertTrue(report.now().unmet().stream().anyMatch(one -> one.caseNo().equals(fixture.caseNo(unmet))));
        assertTrue(report.now().recruits().stream().anyMatch(recruit -> RARE.equals(recruit.code()) && recruit.cases() > 0), report.now().recruits().toString());
        var helper = fixture.supporter(RARE);
        accepted(unmet, helper);
        as(staff);
        assertEquals(without - 1, thin().unmet());
        assertEquals(helper.code(), thin().holder().code());
        assertFalse(report.now().unmet().stream().anyMatch(one -> one.caseNo().equals(fixture.caseNo(unmet))));
    }

    @Test
    void whoHasNoRoomIsNamedWithHisHours() {
        var full = fixture.supporter("IP");
        fixture.update("update supporter set capacity_hours = 2 where id = ?", full.id());
        asked(sought("IP"), full);
        fixture.update("update supporter set capacity_hours = 0 where id = ?", full.id());
        as(staff);
        var busy = report.now().busy().stream().filter(one -> one.person().code().equals(full.code())).findFirst().orElseThrow();
        assertEquals(List.of(2, 0, 0, 2), List.of(busy.askedHours(), busy.acceptedHours(), busy.givenHours(), busy.over()));
    }

    @Test
    void ministryAndAdministratorReadFiguresWithoutNamesAndOthersNothing() {
        sought(RARE);
        for (Role role : List.of(Role.COMMISSIONER, Role.SYS_ADMIN)) {
            as(fixture.person(role));
            GapSheet sheet = report.now();
            assertTrue(sheet.unmetMin() > 0);
            assertEquals(List.of(), sheet.unmet());
            assertTrue(sheet.thin().stream().allMatch(one -> one.holder() == null) && sheet.busy().stream().allMatch(one -> one.person() == null));
        }
        as(fixture.person(Role.OFFICE_MANAGER));
        assertNotNull(report.now().unmet().get(0).caseNo());
        for (Who who : List.of(fixture.person(Role.APPLICANT), fixture.person(Role.PART_TIME_SUPPORTER), fixture.person(Role.AUDITOR), fixture.person(Role.COI_REVIEWER), Who.NOBODY)) {
            as(who);
            assertThrows(NotAllowed.class, () -> report.now());
        }
    }

    @Test
    void theReaderStaysHimself() {
        Who ministry = fixture.person(Role.COMMISSIONER);
        as(ministry);
        report.now();
        assertEquals(ministry, actor.who());
    }

    @Test
    void statementsDoNotGrowWithTheCases() {
        sought("IP");
        fixture.supporter("IP");
        as(staff);
        report.now();
        int few = statements(() -> report.now());
        for (int i = 0; i < 5; i++) {
            sought("IP");
        }
        as(staff);
        assertEquals(few, statements(() -> report.now()));
    }
}
