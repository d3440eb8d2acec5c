package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.Milestone;
import org.banso.identity.Role;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Rights: what of a case each reaches, and when no longer. */
class MatchingRightsIT extends MatchingHand {
    @Test
    void a17_whoIsConflictedOrNotAssignedReachesNothingOfTheCase() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        var other = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        fixture.update("update assignment set state = 'COI_BLOCKED', coi_status = 'BLOCKED' where id = ?", request);
        for (Who who : List.of(supporter.who(), other.who())) {
            assertFalse(opensCaseTo(who, caseId));
            assertThrows(NotFound.class, () -> facts.guardFor(caseId, supporter.id(), Jst.today(clock)));
            assertThrows(NotFound.class, () -> progress.held(caseId, Milestone.SUPPORTER_MEETING, clock.instant()));
            assertEquals(List.of(), desk.myRequests());
        }
        as(other.who());
        assertThrows(NotFound.class, () -> desk.request(request), "another supporter's request");
        assertThrows(NotFound.class, () -> desk.accept(request, version(request), NOTHING, true, null));
        as(supporter.who());
        assertNull(desk.request(request).caseNo());
    }

    @Test
    void a18_releaseTakesTheCaseAwayAtThatMoment() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        progress.held(caseId, Milestone.OTHER_SUPPORT, clock.instant());
        as(staff);
        matching.release(request, version(request));
        assertFalse(opensCaseTo(supporter.who(), caseId));
        assertThrows(NotFound.class, () -> progress.held(caseId, Milestone.OTHER_SUPPORT, clock.instant()), "the next postback of an open page");
        assertNull(desk.request(request).caseNo());
        assertEquals("matching.request.closed",
            assertThrows(BusinessException.class, () -> desk.accept(request, version(request), NOTHING, true, null)).key());
    }

    @Test
    void a18_whoIsNotInOfficeSeesNothing() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        LocalDate yesterday = Jst.today(clock).minusDays(1);
        LocalDate later = Jst.today(clock).plusYears(1);
        for (String column : List.of("term_to", "nda_expires_on")) {
            fixture.update("update supporter set " + column + " = ? where id = ?", yesterday, supporter.id());
            assertFalse(opensCaseTo(supporter.who(), caseId), column);
            fixture.update("update supporter set " + column + " = ? where id = ?", later.minusYears(1), supporter.id());
            assertTrue(opensCaseTo(supporter.who(), caseId), "the last day counts");
            fixture.update("update supporter set " + column + " = ? where id = ?", later, supporter.id());
        }
        for (String status : List.of("SUSPENDED", "ENDED", "CANDIDATE")) {
            fixture.update("update supporter set status = ? where id = ?", status, supporter.id());
            assertFalse(opensCaseTo(supporter.who(), caseId), status);
        }
        long other = caseNeeding("IP");
        fixture.update("update supporter set status = 'ACTIVE' where id = ?", supporter.id());
        long second = asked(other, supporter);
        fixture.update("update supporter set status = 'SUSPENDED' where id = ?", supporter.id());
        as(supporter.who());
        assertEquals("matching.request.papers",
            assertThrows(BusinessException.class, () -> desk.accept(second, version(second), NOTHING, true, null)).key());
    }

    @Test
    void a22_rolesBelowAreRefusedEveryActOfTheOffice() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        var seen = seen(caseId);
        for (Who who : List.of(supporter.who(), fixture.person(Role.APPLICANT), fixture.person(Role.COMMISSIONER), fixture.person(Role.AUDITOR), Who.NOBODY)) {
            as(who);
            assertThrows(NotAllowed.class, () -> matching.ask(seen, List.of(supporter.id()), SupportRole.LEAD, List.of()));
            assertThrows(NotAllowed.class, () -> matching.release(request, 1));
            assertThrows(NotAllowed.class, () -> matching.withdrawAsk(request, 1));
            assertThrows(NotAllowed.class, () -> matching.sheet("M-1", List.of()));
            assertThrows(NotAllowed.class, () -> review.judge(request, 1, ConflictStatus.CLEAR, null));
            assertThrows(NotAllowed.class, () -> review.blocks(1));
            assertThrows(NotAllowed.class, () -> register.changeTies(supporter.id(), 0, List.of()));
        }
        as(staff);
        assertThrows(NotAllowed.class, () -> review.waiting(), "the office does not read declarations");
        assertThrows(NotAllowed.class, () -> register.changeTies(supporter.id(), 0, List.of()));
        as(reviewer);
        assertThrows(NotAllowed.class, () -> matching.ask(seen, List.of(supporter.id()), SupportRole.LEAD, List.of()));
    }
}
