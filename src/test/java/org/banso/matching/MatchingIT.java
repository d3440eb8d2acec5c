package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.banso.consultation.CaseHistoryQueries;
import org.banso.consultation.CaseMoment;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.EventKind;
import org.banso.consultation.HistoryFilter;
import org.banso.consultation.Filing;
import org.banso.consultation.Milestone;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.StatementCounter;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.Names;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.SupporterQueries;
import org.banso.supporter.SupporterRegister;
import org.banso.supporter.TieForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking, answering, judging: who gets a case, and who never does. */
class MatchingIT extends BansoIT {
    /** The organization of every case that the fixture makes. */
    private static final String APPLICANT = "㈱𠮷田ﾊﾞｲｵ";
    private static final Set<ConflictReason> NOTHING = Set.of();

    @Inject
    private Fixture fixture;
    @Inject
    private Matching matching;
    @Inject
    private SupporterDesk desk;
    @Inject
    private ConflictReview review;
    @Inject
    private AssignmentFacts facts;
    @Inject
    private CaseProgress progress;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseHistoryQueries histories;
    @Inject
    private Filing filing;
    @Inject
    private SupporterRegister register;
    @Inject
    private SupporterQueries entries;
    @Inject
    private jakarta.enterprise.event.Event<Tick> ticks;
    @Inject
    private Instance<RequestContextController> contexts;
    @Inject
    private Clock clock;
    @Resource
    private ManagedExecutorService threads;

    private Who staff;
    private Who reviewer;

    @BeforeEach
    void office() {
        staff = fixture.person(Role.OFFICE_STAFF);
        reviewer = fixture.person(Role.COI_REVIEWER);
    }

    private long caseNeeding(String... codes) {
        long id = fixture.caseIn(CaseStatus.MATCHING, fixture.organization());
        for (String code : codes) {
            fixture.update("insert into case_expertise (case_id, code) values (?, ?)", id, code);
        }
        return id;
    }

    private CaseSeen seen(long caseId) {
        return new CaseSeen(caseId, fixture.version(caseId));
    }

    private long asked(long caseId, SupporterMade supporter) {
        as(staff);
        matching.ask(seen(caseId), List.of(supporter.id()), SupportRole.LEAD, List.of());
        return fixture.number("select id from assignment where case_id = ? and supporter_id = ?", caseId, supporter.id());
    }

    /** Asks him, and accepts as he, who then stays the one who acts. */
    private long accepted(long caseId, SupporterMade supporter) {
        long request = asked(caseId, supporter);
        as(supporter.who());
        desk.accept(request, version(request), NOTHING, true, null);
        return request;
    }

    private long version(long request) {
        return fixture.number("select version from assignment where id = ?", request);
    }

    private String state(long request) {
        return fixture.text("select concat(state, ' ', coi_status) from assignment where id = ?", request);
    }

    private void tie(SupporterMade supporter, ConflictReason reason) {
        fixture.update("insert into supporter_tie (supporter_id, reason, counterpart_name, name_key, from_on) values (?, ?, ?, ?, ?)", supporter.id(),
            reason.name(), APPLICANT, Names.organizationKey(APPLICANT), LocalDate.of(2020, 4, 1));
    }

    private boolean listed(long caseId, SupporterMade supporter) {
        as(staff);
        return matching.sheet(fixture.caseNo(caseId), List.of()).cards().stream().anyMatch(card -> card.supporterId() == supporter.id());
    }

    private boolean opensCaseTo(Who who, long caseId) {
        as(who);
        try {
            facts.advisers(caseId);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

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
    void whoIsSuspendedGetsNoMeeting() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        fixture.update("update supporter set status = 'SUSPENDED' where id = ?", supporter.id());
        as(staff);
        assertFalse(facts.guardFor(caseId, supporter.id(), Jst.today(clock).plusDays(10)).ndaValid());
        assertFalse(facts.mayAdvise(caseId, supporter.id()));
    }

    @Test
    void theLetterToASupporterNamesNothingOfTheApplicant() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        asked(caseId, supporter);
        String letter = fixture.text("select concat(subject, body) from outbox_letter where recipient = ? order by id desc", supporter.who().email());
        assertTrue(letter.contains("再生医療等製品") && letter.contains("関東"), letter);
        for (String secret : List.of("𠮷田", "細胞シート", "製造委託", "花子", "M-T-", "内容です")) {
            assertFalse(letter.contains(secret), secret);
        }
    }

    @Test
    void answersAreDueInFiveBusinessDays() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        assertEquals(new org.banso.shared.BusinessCalendar().plus(Jst.today(clock), 5).toString(), fixture.text("select answer_due_on from assignment where id = ?", request));
        as(supporter.who());
        assertEquals(List.of(request), desk.myRequests().stream().map(SupporterDesk.RequestRow::id).toList());
    }

    @Test
    void aRequestNobodyAnsweredRunsOutAndCanBeRepeated() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        fixture.update("update assignment set answer_due_on = ? where id = ?", Jst.today(clock).minusDays(1), request);
        as(supporter.who());
        assertEquals(List.of(), desk.myRequests());
        assertEquals(AssignmentState.EXPIRED, desk.request(request).state());
        var late = assertThrows(BusinessException.class, () -> desk.accept(request, version(request), NOTHING, true, null));
        assertEquals("matching.request.expired", late.key());
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("EXPIRED UNCHECKED", state(request));
        as(staff);
        matching.reask(seen(caseId), supporter.id(), SupportRole.MEMBER);
        assertEquals("ASKED UNCHECKED", state(request));
    }

    @Test
    void declaringABlockingReasonClosesTheRequestAndAWarningGoesToTheReviewer() {
        long caseId = caseNeeding("IP");
        var blocked = fixture.supporter("IP");
        long first = asked(caseId, blocked);
        as(blocked.who());
        assertEquals(Verdict.CLOSE, desk.accept(first, version(first), Set.of(ConflictReason.COI_INVESTOR), false, "共同投資家です"));
        assertEquals("COI_BLOCKED BLOCKED", state(first));
        var warned = fixture.supporter("IP");
        long second = asked(caseId, warned);
        as(warned.who());
        assertEquals(Verdict.REVIEW, desk.accept(second, version(second), Set.of(ConflictReason.COI_FEES), false, "講演1回"));
        assertEquals("ASKED UNCHECKED", state(second));
        assertEquals("matching.request.closed", assertThrows(BusinessException.class, () -> desk.accept(second, version(second), NOTHING, true, null)).key(),
            "a declaration is not taken back to get around the reviewer");
        assertFalse(opensCaseTo(warned.who(), caseId));
        as(reviewer);
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == second && row.mayJudge() && row.declared().equals(List.of("COI_FEES"))));
        assertEquals("matching.judge.measureMissing",
            assertThrows(BusinessException.class, () -> review.judge(second, version(second), ConflictStatus.CLEAR_WITH_MEASURES, "　")).key());
        review.judge(second, version(second), ConflictStatus.CLEAR_WITH_MEASURES, "講演先の製品には触れない");
        assertEquals("ACCEPTED CLEAR_WITH_MEASURES", state(second));
        assertTrue(opensCaseTo(warned.who(), caseId));
    }

    @Test
    void whoAskedNeverJudgesHisOwnRequest() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        Who both = fixture.person(Role.OFFICE_STAFF, Role.COI_REVIEWER);
        as(both);
        matching.ask(seen(caseId), List.of(supporter.id()), SupportRole.LEAD, List.of());
        long request = fixture.number("select id from assignment where case_id = ?", caseId);
        as(supporter.who());
        desk.accept(request, version(request), Set.of(ConflictReason.COI_SOLICIT), false, null);
        as(both);
        assertEquals("matching.judge.fourEyes",
            assertThrows(BusinessException.class, () -> review.judge(request, version(request), ConflictStatus.CLEAR, null)).key());
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == request && !row.mayJudge()));
    }

    @Test
    void whoAskedAnybodyForTheCaseJudgesNoRequestOfIt() {
        long caseId = caseNeeding("IP");
        Who both = fixture.person(Role.OFFICE_STAFF, Role.COI_REVIEWER);
        as(both);
        matching.ask(seen(caseId), List.of(fixture.supporter("IP").id()), SupportRole.LEAD, List.of());
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        as(supporter.who());
        desk.accept(request, version(request), Set.of(ConflictReason.COI_SOLICIT), false, null);
        as(both);
        assertEquals("matching.judge.fourEyes",
            assertThrows(BusinessException.class, () -> review.judge(request, version(request), ConflictStatus.CLEAR, null)).key());
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == request && !row.mayJudge()));
    }

    @Test
    void aConflictNoticedAtWorkClosesTheCaseAtOnce() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        assertEquals(Verdict.REVIEW, desk.report(request, version(request), Set.of(ConflictReason.COI_FEES), "気づきました"));
        assertFalse(opensCaseTo(supporter.who(), caseId));
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
    void whenNobodyIsWantedAnyMoreOpenRequestsAreTakenBack() {
        long caseId = caseNeeding("IP");
        var silent = fixture.supporter("IP");
        var declared = fixture.supporter("IP");
        var atWork = fixture.supporter("IP");
        long unanswered = asked(caseId, silent);
        long underReview = asked(caseId, declared);
        long accepted = asked(caseId, atWork);
        as(declared.who());
        desk.accept(underReview, version(underReview), Set.of(ConflictReason.COI_FEES), false, "講演1回");
        as(atWork.who());
        desk.accept(accepted, version(accepted), NOTHING, true, null);
        as(staff);
        progress.nobodySuitable(seen(caseId), "適任者なし①");
        assertEquals(List.of("RELEASED", "ASKED", "ACCEPTED"), fixture.texts("select state from assignment where case_id = ? order by id", caseId));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ? and idempotency_key like '%-closed-%'", caseId));
        as(silent.who());
        assertEquals("matching.request.caseEnded",
            assertThrows(BusinessException.class, () -> desk.accept(unanswered, version(unanswered), NOTHING, true, null)).key());
        as(reviewer);
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == underReview), "what was declared is judged while the case is open");
        as(staff);
        progress.refer(seen(caseId), "PMDA");
        assertEquals("RELEASED", fixture.text("select state from assignment where id = ?", underReview));
        as(reviewer);
        assertTrue(review.waiting().stream().noneMatch(row -> row.id() == underReview));
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
    void theEndOfACaseTakesItsRequestsBackWhoeverEndsIt() {
        long organization = fixture.organization();
        long caseId = fixture.caseIn(CaseStatus.MATCHING, organization);
        fixture.update("insert into case_expertise (case_id, code) values (?, 'IP')", caseId);
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        as(fixture.applicantOf(organization));
        filing.withdraw(seen(caseId), null);
        assertEquals("RELEASED UNCHECKED", state(request));
        as(supporter.who());
        assertEquals(List.of(), desk.myRequests());
    }

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

    @Test
    void a28_aConflictedSupporterIsBlockedOnEveryPath() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        var later = fixture.supporter("IP");
        var judged = fixture.supporter("IP");
        tie(supporter, ConflictReason.COI_OFFICER);
        assertFalse(listed(caseId, supporter));
        assertEquals("matching.ask.unavailable",
            assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(supporter.id()), SupportRole.LEAD, List.of())).key());
        var clear = fixture.supporter("IP");
        assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(clear.id(), supporter.id()), SupportRole.LEAD, List.of()));
        assertEquals(0, fixture.number("select count(*) from assignment where case_id = ?", caseId), "all or nobody");
        long atAccept = asked(caseId, later);
        long atJudging = asked(caseId, judged);
        tie(later, ConflictReason.COI_FAMILY);
        as(later.who());
        assertEquals(Verdict.CLOSE, desk.accept(atAccept, version(atAccept), NOTHING, true, null));
        as(judged.who());
        desk.accept(atJudging, version(atJudging), Set.of(ConflictReason.COI_FEES), false, null);
        tie(judged, ConflictReason.COI_COLLAB);
        as(reviewer);
        assertEquals("matching.judge.blockedByRule",
            assertThrows(BusinessException.class, () -> review.judge(atJudging, version(atJudging), ConflictStatus.CLEAR, null)).key());
        as(staff);
        assertThrows(BusinessException.class, () -> matching.reask(seen(caseId), later.id(), SupportRole.LEAD));
        assertThrows(IllegalStateException.class, () -> fixture.update("update assignment set state = 'ACCEPTED' where id = ?", atAccept), "the database refuses too");
        assertEquals("COI_BLOCKED BLOCKED", state(atAccept));
    }

    @Test
    void a28_aConflictThatComesFromTheCaseLaterStopsTheMeetingAndTakesTheCaseAway() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        fixture.update("update consultation_case set excluded_supporters = ? where id = ?", supporter.who().name() + "様", caseId);
        as(staff);
        assertFalse(facts.guardFor(caseId, supporter.id(), Jst.today(clock)).conflictClear());
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("COI_BLOCKED BLOCKED", state(request), "and the next look over running work takes the case away");
        assertFalse(opensCaseTo(supporter.who(), caseId));
    }

    @Test
    void anOrganizationRenamedLaterIsFoundByItsNewName() {
        long organization = fixture.organization();
        long caseId = fixture.caseIn(CaseStatus.MATCHING, organization);
        fixture.update("insert into case_expertise (case_id, code) values (?, 'IP')", caseId);
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        fixture.update("update organization set name = ? where id = ?", "試験大学" + supporter.code(), organization);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("COI_BLOCKED BLOCKED", state(request));
    }

    @Test
    void a29_twoOfficersAskBeyondTheHoursAndOneSucceeds() throws Exception {
        var supporter = fixture.supporter("IP");
        fixture.update("update supporter set capacity_hours = ? where id = ?", Candidate.HOURS_PER_CASE, supporter.id());
        long first = caseNeeding("IP");
        long second = caseNeeding("IP");
        Who colleague = fixture.person(Role.OFFICE_MANAGER);
        var start = new CyclicBarrier(2);
        var one = together(start, staff, () -> matching.ask(seen(first), List.of(supporter.id()), SupportRole.LEAD, List.of()));
        var two = together(start, colleague, () -> matching.ask(seen(second), List.of(supporter.id()), SupportRole.LEAD, List.of()));
        List<String> outcomes = new ArrayList<>(List.of(one.get(30, TimeUnit.SECONDS), two.get(30, TimeUnit.SECONDS)));
        outcomes.sort(null);
        assertEquals(List.of("done", "matching.ask.unavailable"), outcomes);
        assertEquals(1, fixture.number("select count(*) from assignment where supporter_id = ?", supporter.id()));
    }

    @Test
    void a29_twoOfficersAskTheSamePersonForTheSameCaseAndOneRequestStands() throws Exception {
        var supporter = fixture.supporter("IP");
        long caseId = caseNeeding("IP");
        var seen = seen(caseId);
        var start = new CyclicBarrier(2);
        var one = together(start, staff, () -> matching.ask(seen, List.of(supporter.id()), SupportRole.LEAD, List.of()));
        var two = together(start, fixture.person(Role.OFFICE_STAFF), () -> matching.ask(seen, List.of(supporter.id()), SupportRole.LEAD, List.of()));
        List<String> outcomes = new ArrayList<>(List.of(one.get(30, TimeUnit.SECONDS), two.get(30, TimeUnit.SECONDS)));
        outcomes.sort(null);
        assertEquals(List.of("done", "matching.ask.already"), outcomes);
        assertEquals(1, fixture.number("select count(*) from assignment where case_id = ?", caseId));
    }

    @Test
    void a30_aTieDeclaredWhileSomebodyAcceptsNeverLeavesHimAtWork() throws Exception {
        for (int round = 0; round < 6; round++) {
            long caseId = caseNeeding("IP");
            var supporter = fixture.supporter("IP");
            long request = asked(caseId, supporter);
            long version = version(request);
            var declared = new TieForm();
            declared.setReason(ConflictReason.COI_INVESTOR);
            declared.setCounterpart("株式会社𠮷田バイオ");
            var start = new CyclicBarrier(2);
            var accepts = together(start, supporter.who(), () -> desk.accept(request, version, NOTHING, true, null));
            var declares = together(start, reviewer, () -> register.changeTies(supporter.id(), 0, new ArrayList<>(List.of(declared))));
            accepts.get(30, TimeUnit.SECONDS);
            assertEquals("done", declares.get(30, TimeUnit.SECONDS), "the declaration is never lost");
            assertEquals("COI_BLOCKED BLOCKED", state(request), "round " + round);
            assertFalse(opensCaseTo(supporter.who(), caseId));
        }
    }

    @Test
    void a30_aTieDeclaredAfterwardsTakesTheCaseAway() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        var declared = new TieForm();
        declared.setReason(ConflictReason.COI_ENGAGED);
        declared.setCounterpart(APPLICANT);
        as(reviewer);
        register.changeTies(supporter.id(), 0, new ArrayList<>(List.of(declared)));
        assertEquals("COI_BLOCKED BLOCKED", state(request));
        assertFalse(opensCaseTo(supporter.who(), caseId));
        assertEquals("SUPPORTER_CHANGED", fixture.text("select kind from case_event where case_id = ? order by id desc", caseId));
    }

    @Test
    void aWarningFoundAtWorkClosesTheCaseUntilItIsJudged() {
        long caseId = caseNeeding("IP");
        var entered = fixture.supporter("IP");
        var swept = fixture.supporter("IP");
        long first = asked(caseId, entered);
        long second = asked(caseId, swept);
        as(entered.who());
        desk.accept(first, version(first), NOTHING, true, null);
        as(swept.who());
        desk.accept(second, version(second), NOTHING, true, null);
        var fees = new TieForm();
        fees.setReason(ConflictReason.COI_FEES);
        fees.setCounterpart(APPLICANT);
        as(reviewer);
        register.changeTies(entered.id(), 0, new ArrayList<>(List.of(fees)));
        tie(swept, ConflictReason.COI_FEES);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        for (long request : List.of(first, second)) {
            assertEquals("ASKED UNCHECKED", state(request));
        }
        assertFalse(opensCaseTo(entered.who(), caseId));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where recipient = ? and idempotency_key like '%-paused-%'", swept.who().email()));
        as(reviewer);
        assertTrue(review.waiting().stream().anyMatch(row -> row.id() == first && row.declared().isEmpty() && row.findings().size() == 1));
        review.judge(first, version(first), ConflictStatus.CLEAR, null);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("ACCEPTED CLEAR", state(first), "what was let pass stops nobody again");
        assertTrue(opensCaseTo(entered.who(), caseId));
    }

    @Test
    void a36_whenNobodyCanBeAskedThePageSaysSoAndOffersTheFullTimers() {
        long caseId = caseNeeding("CARE_TECH");
        String no = fixture.caseNo(caseId);
        as(staff);
        var before = matching.sheet(no, List.of());
        var onlyHolder = fixture.supporter("CARE_TECH");
        tie(onlyHolder, ConflictReason.COI_EMPLOYER);
        var paused = fixture.supporter("CARE_TECH");
        fixture.update("update supporter set capacity_hours = 0 where id = ?", paused.id());
        var fullTimer = fixture.supporter("BIZPLAN");
        fixture.update("update supporter set employment = 'FULL_TIME' where id = ?", fullTimer.id());
        as(staff);
        var sheet = matching.sheet(no, List.of());
        assertEquals(before.cards().size(), sheet.cards().size(), "neither the conflicted nor the paused appear");
        assertEquals(before.holders() + 2, sheet.holders());
        assertTrue(sheet.fallBack().stream().anyMatch(card -> card.supporterId() == fullTimer.id()));
        matching.ask(seen(caseId), List.of(fullTimer.id()), SupportRole.LEAD, List.of());
        long nothing = fixture.caseIn(CaseStatus.MATCHING, fixture.organization());
        assertEquals(List.of(), matching.sheet(fixture.caseNo(nothing), List.of()).cards(), "no need stated, nobody listed");
        assertEquals("matching.ask.nobody", assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(), SupportRole.LEAD, List.of())).key());
        assertEquals("matching.ask.unavailable",
            assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(-1L), SupportRole.LEAD, List.of())).key());
    }

    @Test
    void whoCanShowTheLikeIsQuotedAndRatingsCountForThoseWhoMayKnow() {
        long caseId = caseNeeding("IP");
        fixture.update("update consultation_case set title = '膵がん化合物の特許出願と学会発表の順序', body = '𠮷野研究室です。発表の前に出願したい。' where id = ?", caseId);
        var near = fixture.supporter("IP");
        var far = fixture.supporter("IP");
        fixture.update("update supporter_expertise set evidence = '学会発表の前の特許出願を㈱試験で指導' where supporter_id = ?", near.id());
        long past = fixture.caseIn(CaseStatus.CLOSED, fixture.organization());
        fixture.update("update consultation_case set title = '見守りセンサーの介護現場での実証' where id = ?", past);
        long worked = fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)", past, far.id(), far.who().accountId(), Jst.today(clock));
        fixture.update("insert into assignment_rating (assignment_id, rating, rated_at) values (?, 5, ?)", worked, Jst.today(clock).minusDays(1).atStartOfDay());
        as(staff);
        var cards = matching.sheet(fixture.caseNo(caseId), List.of()).cards();
        ScorePart affinity = part(cards, near.id(), ScorePart.Kind.AFFINITY);
        assertEquals("学会発表の前の特許出願を㈱試験で指導", affinity.args().get(0));
        assertTrue(affinity.args().contains("特許") || affinity.args().contains("出願"), affinity.toString());
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

    private static ScorePart part(List<CandidateSheet.Card> cards, long supporterId, ScorePart.Kind kind) {
        return cards.stream().filter(card -> card.supporterId() == supporterId).flatMap(card -> card.parts().stream()).filter(p -> p.kind() == kind).findFirst()
            .orElseThrow();
    }

    @Test
    void a38_whetherSomebodyIsConflictedShowsNeitherInTheAnswerNorInTheWork() {
        long caseId = caseNeeding("IP");
        String no = fixture.caseNo(caseId);
        var conflicted = fixture.supporter("IP");
        var suspended = fixture.supporter("IP");
        fixture.update("update supporter set status = 'SUSPENDED' where id = ?", suspended.id());
        as(staff);
        matching.sheet(no, List.of());
        int without = statements(() -> matching.sheet(no, List.of()));
        tie(conflicted, ConflictReason.COI_INVESTOR);
        assertEquals(without, statements(() -> matching.sheet(no, List.of())));
        var refusals = new ArrayList<String>();
        int onConflict = statements(() -> refusals.add(refusal(caseId, conflicted)));
        int onSuspension = statements(() -> refusals.add(refusal(caseId, suspended)));
        assertEquals(onSuspension, onConflict);
        assertEquals(refusals.get(1).replace(suspended.who().name(), "*"), refusals.get(0).replace(conflicted.who().name(), "*"));
        assertNotEquals(0, without);
    }

    @Test
    void whatEndedLongAgoIsNotLockedWhenARelationChanges() {
        var fresh = fixture.supporter("IP");
        var experienced = fixture.supporter("IP");
        for (int i = 0; i < 5; i++) {
            fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on)"
                + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)", fixture.caseIn(CaseStatus.CLOSED, fixture.organization()), experienced.id(),
                experienced.who().accountId(), Jst.today(clock));
        }
        as(reviewer);
        int without = statements(() -> register.changeTies(fresh.id(), 0, new ArrayList<>()));
        assertEquals(without, statements(() -> register.changeTies(experienced.id(), 0, new ArrayList<>())));
    }

    @Test
    void a38_theOfficeReadsAConflictLikeAnyOtherEnd() {
        long caseId = caseNeeding("IP");
        String no = fixture.caseNo(caseId);
        var withdrawn = fixture.supporter("IP");
        var blocked = fixture.supporter("IP");
        var declined = fixture.supporter("IP");
        var judged = fixture.supporter("IP");
        long one = asked(caseId, withdrawn);
        long two = asked(caseId, blocked);
        long three = asked(caseId, declined);
        long four = asked(caseId, judged);
        as(blocked.who());
        desk.accept(two, version(two), Set.of(ConflictReason.COI_INVESTOR), false, "出資先です");
        as(declined.who());
        desk.decline(three, version(three), "COI", "競合の顧問です");
        as(judged.who());
        desk.accept(four, version(four), Set.of(ConflictReason.COI_FEES), false, "講演1回");
        as(reviewer);
        review.judge(four, version(four), ConflictStatus.BLOCKED, null);
        as(staff);
        matching.withdrawAsk(one, version(one));
        for (AssignmentRow row : matching.team(no)) {
            assertEquals("RELEASED null null null", row.state() + " " + row.declineReason() + " " + row.declineNote() + " " + row.startOn(), row.name());
        }
        List<CaseMoment> history = histories.moments(caseId, HistoryFilter.ALL, 100).rows();
        assertTrue(history.stream().noneMatch(moment -> moment.kind() == EventKind.COI_JUDGED || reviewer.name().equals(moment.actorName())));
        assertTrue(history.stream().filter(moment -> moment.kind() == EventKind.SUPPORTER_ANSWERED || moment.kind() == EventKind.SUPPORTER_CHANGED)
            .allMatch(moment -> moment.reason() == null));
        as(fixture.person(Role.OFFICE_STAFF, Role.COI_REVIEWER));
        assertTrue(histories.moments(caseId, HistoryFilter.ALL, 100).rows().stream().anyMatch(moment -> moment.kind() == EventKind.COI_JUDGED), "who judges reads it");
    }

    @Test
    void requestsMeanTheCaseThatWasSeen() {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        var old = seen(caseId);
        as(staff);
        matching.need(old, List.of("IP", "LICENSE"));
        assertThrows(StaleVersion.class, () -> matching.ask(old, List.of(supporter.id()), SupportRole.LEAD, List.of()));
        assertEquals("matching.need.nothing", assertThrows(BusinessException.class, () -> matching.need(seen(caseId), List.of("NONSENSE"))).key());
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

    private String refusal(long caseId, SupporterMade supporter) {
        var refused = assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(supporter.id()), SupportRole.LEAD, List.of()));
        return refused.key() + List.of(refused.args());
    }

    private static int statements(Runnable work) {
        StatementCounter.reset();
        work.run();
        return StatementCounter.count();
    }

    private interface Work {
        void run();
    }

    /** Runs in a request of its own, from the barrier on; "done" or the key of the refusal. */
    private Future<String> together(CyclicBarrier start, Who who, Work work) {
        return threads.submit(() -> {
            RequestContextController request = contexts.get();
            request.activate();
            try {
                actor.enter(who);
                start.await(20, TimeUnit.SECONDS);
                work.run();
                return "done";
            } catch (BusinessException e) {
                return e.key();
            } catch (RuntimeException e) {
                return e.toString().toLowerCase(Locale.ROOT).contains("optimistic") ? "error.stale" : e.toString();
            } finally {
                request.deactivate();
            }
        });
    }
}
