package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.banso.identity.Role;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.supporter.ConflictReason;
import org.junit.jupiter.api.Test;

/** Answering: when a case opens to a supporter, and what he has to have in order. */
class AnsweringIT extends MatchingHand {
    @Test
    void acceptingOpensTheCaseAndNoEarlier() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        assertTrue(listed(caseId, supporter));
        long request = asked(caseId, supporter);
        assertFalse(opensCaseTo(supporter.who(), caseId), "asked is not accepted");
        as(supporter.who());
        var brief = desk.request(request);
        assertNull(brief.caseNo());
        assertEquals(List.of("IP"), brief.expertise());
        assertEquals("KANTO", brief.region());
        assertEquals(Verdict.OPEN, desk.accept(request, version(request), NOTHING, true, null));
        assertEquals("ACCEPTED CLEAR", state(request));
        assertTrue(opensCaseTo(supporter.who(), caseId));
        as(staff);
        var guard = facts.guardFor(caseId, supporter.id(), Jst.today(clock).plusDays(10));
        assertTrue(guard.supporterAccepted() && guard.conflictClear() && guard.ndaValid());
    }

    @Test
    void theOwnerHearsThatASupporterAnsweredAndNotWhat() {
        long caseId = caseNeeding("IP");
        Who owner = fixture.person(Role.OFFICE_STAFF);
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), caseId);
        var accepting = fixture.supporter("IP");
        var conflicted = fixture.supporter("IP");
        long first = asked(caseId, accepting);
        long second = asked(caseId, conflicted);
        as(accepting.who());
        desk.accept(first, version(first), NOTHING, true, null);
        as(conflicted.who());
        desk.accept(second, version(second), List.of(ConflictReason.COI_OFFICER), false, "顧問です");

        List<String> letters = fixture.texts("select concat(subject, body) from outbox_letter where recipient = ? order by id", owner.email());
        assertEquals(2, letters.size());
        assertEquals(letters.get(0), letters.get(1), "a conflict reads like any other answer");
    }

    @Test
    void anotherAccountTakesOverWhatRuns() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        Who later = fixture.person(Role.PART_TIME_SUPPORTER);
        as(staff);
        var draft = entries.draft(fixture.text("select code from supporter where id = ?", supporter.id()));
        draft.content().profile().setEmail(later.email());
        register.edit(draft.id(), draft.version(), draft.content());
        assertFalse(opensCaseTo(supporter.who(), caseId), "the old account");
        assertTrue(opensCaseTo(later, caseId), "the new one");
    }

    @Test
    void onlyOneLeadWorksOnACase() {
        long caseId = caseNeeding("IP");
        var first = fixture.supporter("IP");
        var second = fixture.supporter("IP");
        long one = asked(caseId, first);
        long two = asked(caseId, second);
        as(first.who());
        desk.accept(one, version(one), NOTHING, true, null);
        as(second.who());
        desk.accept(two, version(two), NOTHING, true, null);
        assertEquals(List.of("LEAD", "MEMBER"), fixture.texts("select role from assignment where case_id = ? order by id", caseId));
    }

    @Test
    void aRequestOutsideMatchingOpensNothing() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        var declared = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        long underReview = asked(caseId, declared);
        as(declared.who());
        desk.accept(underReview, version(underReview), Set.of(ConflictReason.COI_FEES), false, null);
        fixture.update("update consultation_case set status = 'KARTE_OPEN' where id = ?", caseId);
        as(supporter.who());
        assertEquals("matching.request.caseEnded",
            assertThrows(BusinessException.class, () -> desk.accept(request, version(request), NOTHING, true, null)).key());
        as(reviewer);
        assertEquals("matching.request.caseEnded",
            assertThrows(BusinessException.class, () -> review.judge(underReview, version(underReview), ConflictStatus.CLEAR, null)).key());
    }

    @Test
    void whoIsNotInOrderCannotAcceptEither() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        fixture.update("update supporter set nda_expires_on = ? where id = ?", Jst.today(clock).minusDays(1), supporter.id());
        as(supporter.who());
        assertEquals("matching.request.papers",
            assertThrows(BusinessException.class, () -> desk.accept(request, version(request), NOTHING, true, null)).key());
        assertEquals("matching.request.declare", assertThrows(BusinessException.class, () -> desk.accept(request, version(request), NOTHING, false, null)).key());
        desk.decline(request, version(request), "BUSY", "年度末のため");
        assertEquals("DECLINED UNCHECKED", state(request));
    }

    @Test
    void theEndOfAnAppointmentEndsAllItsWork() {
        var supporter = fixture.supporter("IP");
        long atWork = accepted(caseNeeding("IP"), supporter);
        long open = asked(caseNeeding("IP"), supporter);
        as(staff);
        register.end(supporter.id(), 0);
        assertEquals("RELEASED CLEAR", state(atWork));
        assertEquals("RELEASED UNCHECKED", state(open));
        assertEquals(Jst.today(clock).toString(), fixture.text("select end_on from assignment where id = ?", atWork));
    }

    @Test
    void whoIsSuspendedGetsNoMeeting() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        fixture.update("update supporter set status = 'SUSPENDED' where id = ?", supporter.id());
        as(staff);
        assertFalse(facts.guardFor(caseId, supporter.id(), Jst.today(clock).plusDays(10)).ndaValid());
        assertFalse(facts.mayAdvise(caseId, supporter.id()));
    }
}
