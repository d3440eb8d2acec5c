package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.Right;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.supporter.ConflictReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A false hit: proposed by one, confirmed by another, for so long and no further. */
class ConflictDismissalIT extends MatchingHand {
    @Inject
    private Dismissals dismissals;
    @Inject
    private ConflictCheck check;

    private Who second;
    private SupporterMade supporter;
    private long caseId;

    /** Somebody whose house has the name of a competitor in the case. */
    @BeforeEach
    void aHit() {
        second = fixture.person(Role.COI_REVIEWER);
        supporter = fixture.supporter("IP");
        caseId = caseNeeding("IP");
        compete("試験大学" + supporter.code());
    }

    private void compete(String text) {
        fixture.update("update consultation_case set product_competitors = ? where id = ?", text, caseId);
    }

    private Finding finding(long of) {
        as(reviewer);
        return check.supporter(fixture.caseNo(of), supporter.code()).findings().get(0);
    }

    private long proposed(DismissalScope scope) {
        Finding found = finding(caseId);
        return dismissals.propose(fixture.caseNo(caseId), supporter.code(), found, scope, "NAMESAKE_BODY", "所在地の違う𠮷田製作所です①", Jst.today(clock).plusMonths(2));
    }

    private void confirmed(long id) {
        as(second);
        dismissals.confirm(id, row(id).version());
    }

    private DismissalRow row(long id) {
        return Stream.concat(dismissals.waiting().stream(), dismissals.inForce().stream()).filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private String refused(Runnable work) {
        return assertThrows(BusinessException.class, work::run).key();
    }

    @Test
    void a34_aFalseHitNeedsTwoPeopleAReasonAndAnEndDate() {
        assertFalse(listed(caseId, supporter));
        String no = fixture.caseNo(caseId);
        Finding found = finding(caseId);
        assertEquals("COI_COMPETITOR BLOCK COMPETITORS", found.reason() + " " + found.effect() + " " + found.source());
        var until = Jst.today(clock).plusMonths(2);
        assertEquals("matching.dismissal.reasonMissing", refused(() -> dismissals.propose(no, supporter.code(), found, DismissalScope.CASE, "NONSENSE", "別組織", until)));
        assertEquals("matching.dismissal.whyMissing", refused(() -> dismissals.propose(no, supporter.code(), found, DismissalScope.CASE, "NAMESAKE_BODY", "　", until)));
        assertEquals("matching.dismissal.untilMissing", refused(() -> dismissals.propose(no, supporter.code(), found, DismissalScope.CASE, "NAMESAKE_BODY", "別組織", null)));
        assertEquals("matching.dismissal.untilLate",
            refused(() -> dismissals.propose(no, supporter.code(), found, DismissalScope.CASE, "NAMESAKE_BODY", "別組織", dismissals.latest().plusDays(1))));
        long id = proposed(DismissalScope.CASE);
        assertEquals("matching.dismissal.already", refused(() -> proposed(DismissalScope.CASE)));
        assertFalse(listed(caseId, supporter), "one person opens nothing");
        as(reviewer);
        assertFalse(row(id).mayDecide());
        assertEquals("matching.dismissal.fourEyes", refused(() -> dismissals.confirm(id, row(id).version())));
        confirmed(id);
        assertTrue(listed(caseId, supporter));
        long request = accepted(caseId, supporter);
        assertEquals("ACCEPTED CLEAR", state(request));
        assertTrue(opensCaseTo(supporter.who(), caseId));
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("ACCEPTED CLEAR", state(request), "the look over running work lets it be");
        assertEquals(List.of("DISMISSAL_PROPOSED", "DISMISSAL_CONFIRMED"),
            fixture.texts("select kind from audit_event where kind like 'DISMISSAL%' and subject = ? order by id", no + " " + supporter.code()));
    }

    @Test
    void whoAskedForTheCaseAndTheSupporterHimselfAreNotTheSecondPerson() {
        Who both = fixture.person(Role.OFFICE_STAFF, Role.COI_REVIEWER);
        as(both);
        matching.ask(seen(caseId), List.of(fixture.supporter("IP").id()), SupportRole.LEAD, List.of());
        long id = proposed(DismissalScope.CASE);
        as(both);
        assertFalse(row(id).mayDecide());
        assertEquals("matching.dismissal.fourEyes", refused(() -> dismissals.confirm(id, row(id).version())));
        as(supporter.who().accountId(), Right.JUDGE_CONFLICTS);
        assertFalse(row(id).mayDecide());
        assertEquals("matching.dismissal.fourEyes", refused(() -> dismissals.confirm(id, row(id).version())));
        assertEquals("matching.dismissal.fourEyes", refused(() -> dismissals.refuse(id, row(id).version())));
        assertEquals("matching.dismissal.himself", refused(() -> dismissals.propose(fixture.caseNo(caseId), supporter.code(), check.supporter(fixture.caseNo(caseId),
            supporter.code()).findings().get(0), DismissalScope.CASE, "NAMESAKE_BODY", "私です", Jst.today(clock).plusDays(9))));
        as(second);
        dismissals.refuse(id, row(id).version());
        assertFalse(listed(caseId, supporter));
        assertEquals("REFUSED", fixture.text("select state from conflict_dismissal where id = ?", id));
        assertThrows(IllegalStateException.class, () -> fixture.update("update conflict_dismissal set state = 'CONFIRMED', decided_by = proposed_by where id = ?", id),
            "nor does the database take one person for two");
    }

    @Test
    void aWishOfTheApplicantAndADeclaredTieAreNeverFalseHits() {
        compete(null);
        tie(supporter, ConflictReason.COI_OFFICER);
        assertEquals("matching.dismissal.never", refused(() -> proposed(DismissalScope.CASE)));
        fixture.update("delete from supporter_tie where supporter_id = ?", supporter.id());
        fixture.update("update consultation_case set excluded_supporters = ? where id = ?", supporter.who().name(), caseId);
        assertEquals("matching.dismissal.never", refused(() -> proposed(DismissalScope.CASE)));
        String insert = "insert into conflict_dismissal (supporter_id, case_id, reason, effect, source, found_name, found_seen, dismissal_reason, why, until_on, state,"
            + " proposed_by, proposed_at) select ?, ?, ?, 'BLOCK', ?, 'x', '', 'RECORD_WRONG', 'x', current_date, 'PROPOSED', 1, current_timestamp from supporter where id = ?";
        assertThrows(IllegalStateException.class, () -> fixture.update(insert, supporter.id(), caseId, "APPLICANT_OBJECTION", "EXCLUDED", supporter.id()));
        assertThrows(IllegalStateException.class, () -> fixture.update(insert, supporter.id(), caseId, "COI_OFFICER", "TIE", supporter.id()));
    }

    @Test
    void afterItsDayTheFindingCountsAgainAndTheWorkRests() {
        Who owner = fixture.person(Role.OFFICE_STAFF);
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), caseId);
        long id = proposed(DismissalScope.CASE);
        confirmed(id);
        long request = accepted(caseId, supporter);
        fixture.update("update conflict_dismissal set until_on = ? where id = ?", Jst.today(clock).minusDays(1), id);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("ASKED UNCHECKED", state(request), "closed to him until a reviewer has spoken");
        assertEquals("ENDED", fixture.text("select state from conflict_dismissal where id = ?", id));
        assertFalse(opensCaseTo(supporter.who(), caseId));
        as(reviewer);
        assertEquals("matching.judge.blockedByRule", refused(() -> review.judge(request, version(request), ConflictStatus.CLEAR, null)));
        String no = fixture.caseNo(caseId);
        String toReviewer = fixture.text("select concat(subject, body) from outbox_letter where recipient = ? and case_id = ? order by id desc", reviewer.email(), caseId);
        assertTrue(toReviewer.contains(no) && !toReviewer.contains(supporter.who().name()), toReviewer);
        String toOwner = fixture.text("select concat(subject, body) from outbox_letter where recipient = ? and case_id = ? order by id desc", owner.email(), caseId);
        assertTrue(toOwner.contains(no) && !toOwner.contains("利益相反") && !toOwner.contains("競合"), toOwner);
        confirmed(proposed(DismissalScope.CASE));
        as(second);
        review.judge(request, version(request), ConflictStatus.CLEAR, null);
        assertEquals("ACCEPTED CLEAR", state(request));
    }

    @Test
    void endedBeforeItsDayTheWorkRestsAtOnce() {
        long id = proposed(DismissalScope.CASE);
        confirmed(id);
        long request = accepted(caseId, supporter);
        as(reviewer);
        dismissals.end(id, row(id).version());
        assertEquals("ASKED UNCHECKED", state(request));
        assertFalse(opensCaseTo(supporter.who(), caseId));
    }

    @Test
    void itCoversThatFindingAndNoOther() {
        confirmed(proposed(DismissalScope.CASE));
        assertTrue(listed(caseId, supporter));
        compete("新しい競合 試験大学" + supporter.code());
        assertFalse(listed(caseId, supporter), "other words of the case are another finding");
        compete("試験大学" + supporter.code());
        fixture.update("update supporter_affiliation set from_on = ? where supporter_id = ?", Jst.today(clock).minusDays(3), supporter.id());
        assertFalse(listed(caseId, supporter), "and so is another time there");
        Finding old = finding(caseId);
        fixture.update("update supporter_affiliation set from_on = ? where supporter_id = ?", Jst.today(clock).minusDays(4), supporter.id());
        as(reviewer);
        assertThrows(StaleVersion.class, () -> dismissals.propose(fixture.caseNo(caseId), supporter.code(), old, DismissalScope.CASE, "RECORD_WRONG", "誤記",
            Jst.today(clock).plusDays(2)));
    }

    @Test
    void forAnOrganizationItHoldsInAllItsCasesAndInNobodyElses() {
        long organization = fixture.number("select organization_id from consultation_case where id = ?", caseId);
        long sister = fixture.caseIn(CaseStatus.MATCHING, organization);
        long stranger = caseNeeding("IP");
        for (long one : List.of(sister, stranger)) {
            fixture.update("update consultation_case set product_competitors = ? where id = ?", "試験大学" + supporter.code(), one);
        }
        fixture.update("insert into case_expertise (case_id, code) values (?, 'IP')", sister);
        long id = proposed(DismissalScope.ORGANIZATION);
        confirmed(id);
        assertTrue(listed(caseId, supporter));
        assertTrue(listed(sister, supporter));
        assertFalse(listed(stranger, supporter));
        long request = accepted(sister, supporter);
        as(reviewer);
        dismissals.end(id, row(id).version());
        assertEquals("ASKED UNCHECKED", state(request), "in all its cases it ends");
    }

    @Test
    void theCheckWithoutAskingFindsAndWritesNothingButWhoLooked() {
        String no = fixture.caseNo(caseId);
        as(reviewer);
        long events = fixture.number("select count(*) from case_event where case_id = ?", caseId);
        var outcome = check.supporter(no, supporter.code());
        assertTrue(outcome.isBlocking());
        var body = check.body(no, "（株）試験大学" + supporter.code(), null);
        assertEquals(outcome.findings().get(0).reason(), body.findings().get(0).reason());
        assertTrue(check.body(no, "無関係の㈱ﾊﾝｶｸ", null).isClear());
        assertEquals("matching.check.bodyMissing", refused(() -> check.body(no, "　", null)));
        assertEquals("matching.check.noCase", refused(() -> check.caseNo("M-2099-9999")));
        assertEquals(no, check.caseNo(no.toLowerCase(Locale.ROOT)));
        assertThrows(NotFound.class, () -> check.supporter(no, "S9999"));
        assertEquals(events, fixture.number("select count(*) from case_event where case_id = ?", caseId));
        assertEquals(0, fixture.number("select count(*) from assignment where case_id = ?", caseId));
        assertEquals(3, fixture.number("select count(*) from access_event where kind = 'CONFLICT' and case_id = ? and actor_account_id = ?", caseId, reviewer.accountId()));
    }

    @Test
    void a38_dismissalsAndChecksAreForThoseWhoJudgeAndLeaveNoTraceForOthers() {
        String no = fixture.caseNo(caseId);
        Finding found = finding(caseId);
        for (Who who : List.of(staff, supporter.who(), fixture.person(Role.OFFICE_MANAGER), fixture.person(Role.AUDITOR), Who.NOBODY)) {
            as(who);
            assertThrows(NotAllowed.class, () -> check.supporter(no, supporter.code()));
            assertThrows(NotAllowed.class, () -> check.body(no, "試験大学", null));
            assertThrows(NotAllowed.class, () -> dismissals.waiting());
            assertThrows(NotAllowed.class, () -> dismissals.inForce());
            assertThrows(NotAllowed.class, () -> dismissals.confirm(1, 0));
            assertThrows(NotAllowed.class, () -> dismissals.propose(no, supporter.code(), found, DismissalScope.CASE, "RECORD_WRONG", "x", Jst.today(clock).plusDays(1)));
        }
        as(staff);
        matching.sheet(no, List.of());
        int without = statements(() -> matching.sheet(no, List.of()));
        long id = proposed(DismissalScope.CASE);
        as(staff);
        assertEquals(without, statements(() -> matching.sheet(no, List.of())), "proposed");
        confirmed(id);
        as(staff);
        assertEquals(without, statements(() -> matching.sheet(no, List.of())), "confirmed");
        assertEquals(0, fixture.number("select count(*) from case_event where case_id = ?", caseId), "nothing in the history that the office reads");
    }

    @Test
    void aDeclarationForTheCaseIsNotOverruled() {
        confirmed(proposed(DismissalScope.CASE));
        long request = asked(caseId, supporter);
        as(supporter.who());
        assertEquals(Verdict.CLOSE, desk.accept(request, version(request), Set.of(ConflictReason.COI_COMPETITOR), false, "競合の顧問です"));
        assertEquals("COI_BLOCKED BLOCKED", state(request));
    }
}
