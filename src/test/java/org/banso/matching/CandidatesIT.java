package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.shared.Jst;
import org.banso.supporter.ConflictReason;
import org.junit.jupiter.api.Test;

/** The cards of candidates: what speaks for somebody, for those who may know it, and who together brings all fields. */
class CandidatesIT extends MatchingHand {
    @Test
    void whoCanShowTheLikeIsQuotedAndRatingsCountForThoseWhoMayKnow() {
        long caseId = caseNeeding("IP");
        fixture.update("update consultation_case set title = '膵がん化合物の特許出願と学会発表の順序', body = '𠮷野研究室です。発表の前に出願したい。' where id = ?", caseId);
        var near = fixture.supporter("IP");
        var far = fixture.supporter("IP");
        fixture.update("update supporter_expertise set evidence = '学会発表の前の特許出願を㈱試験で指導' where supporter_id = ?", near.id());
        long past = fixture.caseIn(CaseStatus.CLOSED, fixture.organization());
        fixture.update("update consultation_case set title = '見守りセンサーの介護現場での実証' where id = ?", past);
        fixture.cleared(past, far.id());
        long worked = fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)", past, far.id(), far.who().accountId(), Jst.today(clock));
        fixture.update("insert into assignment_rating (assignment_id, rating, rated_at) values (?, 5, ?)", worked, Jst.today(clock).minusDays(1).atStartOfDay());
        as(staff);
        var cards = matching.sheet(fixture.caseNo(caseId), List.of()).cards();
        ScorePart affinity = part(cards, near.id(), ScorePart.Kind.AFFINITY);
        assertEquals("学会発表の前の特許出願を㈱試験で指導", affinity.args().get(0));
        assertTrue(affinity.args().subList(1, affinity.args().size()).stream().anyMatch(word -> word.contains("出願")), affinity.toString());
        assertTrue(affinity.points() > part(cards, far.id(), ScorePart.Kind.AFFINITY).points());
        assertEquals(List.of("5.0", "1"), part(cards, far.id(), ScorePart.Kind.RATING).args());
        assertEquals(List.of(), part(cards, near.id(), ScorePart.Kind.RATING).args());
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        var screened = matching.sheet(fixture.caseNo(caseId), List.of()).cards();
        assertFalse(screened.isEmpty());
        assertTrue(screened.stream().flatMap(card -> card.parts().stream()).noneMatch(p -> p.kind() == ScorePart.Kind.RATING), "who is rated himself reads no ratings");
    }

    @Test
    void aCaseOfTwoFieldsThatNobodyHoldsAloneIsShownATeam() {
        fixture.supporter("GLB_ASIA");
        fixture.supporter("CARE_TECH");
        long caseId = caseNeeding("GLB_ASIA", "CARE_TECH");
        as(staff);
        var together = matching.sheet(fixture.caseNo(caseId), List.of()).together();
        assertEquals(List.of(), together.missing());
        assertEquals(Set.of("GLB_ASIA", "CARE_TECH"), together.members().stream().flatMap(m -> m.brings().stream()).collect(Collectors.toSet()));
        assertEquals(2, together.members().size());
        assertNull(matching.sheet(fixture.caseNo(caseId), List.of("CARE_TECH")).together());
    }

    @Test
    void a38_whoCannotBeAskedNowIsListedWithTheReasonWhateverConflictHeHas() {
        long caseId = caseNeeding("CARE_TECH");
        var paused = fixture.supporter("CARE_TECH");
        var tied = fixture.supporter("CARE_TECH");
        var lapsed = fixture.supporter("CARE_TECH");
        var away = fixture.supporter("CARE_TECH");
        var free = fixture.supporter("CARE_TECH");
        fixture.update("update supporter set capacity_hours = 0 where id in (?, ?)", paused.id(), tied.id());
        fixture.update("update supporter set nda_expires_on = ?, coi_declared_on = ? where id = ?", Jst.today(clock).minusDays(1), Jst.today(clock).minusYears(2), lapsed.id());
        fixture.update("insert into supporter_leave (supporter_id, from_on, to_on, entered_at) values (?, ?, ?, current_timestamp)", away.id(), Jst.today(clock),
            Jst.today(clock).plusDays(3));
        tie(tied, ConflictReason.COI_OFFICER);
        tie(free, ConflictReason.COI_FAMILY);
        assertEquals("[PAUSED]", obstacles(caseId, paused));
        assertEquals("[PAUSED]", obstacles(caseId, tied));
        assertEquals("[NDA, DECLARATION]", obstacles(caseId, lapsed));
        assertEquals("[ON_LEAVE]", obstacles(caseId, away));
        assertEquals("", obstacles(caseId, free), "a conflict alone is no reason that anybody reads");
        for (var one : List.of(paused, tied, lapsed, away, free)) {
            assertFalse(listed(caseId, one));
        }
    }

    private String obstacles(long caseId, SupporterMade of) {
        as(staff);
        return matching.sheet(fixture.caseNo(caseId), List.of()).notNow().stream().filter(one -> one.code().equals(of.code())).map(one -> one.obstacles().toString())
            .findFirst().orElse("");
    }

    private static ScorePart part(List<CandidateSheet.Card> cards, long supporterId, ScorePart.Kind kind) {
        return cards.stream().filter(card -> card.supporterId() == supporterId).flatMap(card -> card.parts().stream()).filter(p -> p.kind() == kind).findFirst()
            .orElseThrow();
    }
}
