package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Visit;
import org.banso.matching.ScorePart.Kind;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.FiscalYear;
import org.banso.shared.NotAllowed;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Learning from the past: rankings are kept as they were, weighed anew as one works it out by hand, and weights are switched and taken back. */
class LearningIT extends MatchingHand {
    private static final String CODE = "GLB_ASIA";

    @Inject
    private RankingTuning tuning;
    @Inject
    private LearningQueries learning;

    private Who admin;
    private Who manager;
    private SupporterMade deep;
    private SupporterMade fitting;

    @BeforeEach
    void twoSupporters() {
        admin = fixture.person(Role.SYS_ADMIN);
        manager = fixture.person(Role.OFFICE_MANAGER);
        deep = fixture.supporter(CODE);
        fixture.update("update supporter set product_types = 'SAMD' where id = ?", deep.id());
        fitting = fixture.supporter(CODE);
        fixture.update("update supporter_expertise set level = 1 where supporter_id = ?", fitting.id());
    }

    @Test
    void a36_theRankingAtTheMomentOfAskingIsKeptWhateverComesLater() {
        long caseId = caseNeeding(CODE);
        as(staff);
        List<Long> shown = matching.sheet(fixture.caseNo(caseId), List.of()).cards().stream().map(CandidateSheet.Card::supporterId).toList();
        long request = asked(caseId, fitting);
        long place = fixture.number("select place from asking_ranking_asked where assignment_id = ?", request);
        assertEquals(shown.indexOf(fitting.id()) + 1, place);
        assertEquals(1, fixture.number("select count(*) from asking_ranking k join assignment a on a.case_id = k.case_id and a.asked_at = k.asked_at where a.id = ?", request));
        String weights = fixture.text("select weights from asking_ranking where case_id = ?", caseId);
        String candidates = fixture.text("select candidates from asking_ranking where case_id = ?", caseId);
        List<String> then = codes(PastRanking.read(weights, candidates).weighed(RankingWeights.read(weights)));
        assertEquals(shown.size(), then.size());
        fixture.update("update supporter_expertise set level = 3, years = 40 where supporter_id = ?", fitting.id());
        assertEquals(then, codes(PastRanking.read(weights, candidates).weighed(RankingWeights.read(weights))));
        assertEquals(then.indexOf(fixture.text("select code from supporter where id = ?", fitting.id())) + 1, place);
        assertFalse(candidates.contains(deep.who().name()), "no name is kept");
    }

    @Test
    void aTrialChangesNothingAndTellsWhereThoseWouldStandWhoAccepted() {
        long caseId = caseNeeding(CODE);
        accepted(caseId, fitting);
        as(manager);
        RankingTuning.State before = tuning.state();
        WeightTrial trial = tuning.tryOut(only(Kind.COVERAGE, 1, Kind.PRODUCT, 99));
        var past = PastRanking.read(fixture.text("select weights from asking_ranking where case_id = ?", caseId),
            fixture.text("select candidates from asking_ranking where case_id = ?", caseId));
        String code = fixture.text("select code from supporter where id = ?", fitting.id());
        int then = codes(past.weighed(past.weights())).indexOf(code) + 1;
        int tried = codes(past.weighed(new RankingWeights(only(Kind.COVERAGE, 1, Kind.PRODUCT, 99)))).indexOf(code) + 1;
        assertTrue(trial.askings() > 0 && trial.then().accepted() > 0);
        trial.moved().stream().filter(moved -> moved.caseNo().equals(fixture.caseNo(caseId))).forEach(moved -> assertEquals(List.of(then, tried), List.of(moved.then(), moved.tried())));
        assertEquals(before, tuning.state());
    }

    @Test
    void switchedWeightsRankAtOnceAndGoingBackGoesStepByStep() {
        long caseId = caseNeeding(CODE);
        as(admin);
        RankingTuning.State first = tuning.state();
        tuning.switchTo(first.newest(), only(Kind.LEVEL, 99, Kind.COVERAGE, 1), "深さを重く𠮷");
        assertTrue(deepFirst(caseId));
        as(admin);
        RankingTuning.State second = tuning.state();
        assertThrows(StaleVersion.class, () -> tuning.switchTo(first.newest(), only(Kind.COVERAGE, 1, Kind.PRODUCT, 99), "古い画面から"));
        assertEquals("learning.weights.same",
            assertThrows(BusinessException.class, () -> tuning.switchTo(second.newest(), only(Kind.LEVEL, 99, Kind.COVERAGE, 1), "同じ")).key());
        tuning.switchTo(second.newest(), only(Kind.COVERAGE, 1, Kind.PRODUCT, 99), "製品を重く");
        assertFalse(deepFirst(caseId));
        as(admin);
        tuning.goBack(tuning.state().newest(), "元に戻します");
        assertTrue(deepFirst(caseId));
        as(admin);
        tuning.goBack(tuning.state().newest(), "さらに戻します");
        assertEquals(first.inForce(), tuning.state().inForce());
        assertEquals("さらに戻します", tuning.state().changes().get(0).why());
        assertEquals(admin.name(), tuning.state().changes().get(0).by());
        assertEquals(2, fixture.number("select count(*) from audit_event where kind = 'RANKING_WEIGHTS_BACK' and actor_account_id = ?", admin.accountId()));
        assertTrue(fixture.text("select min(detail) from audit_event where kind = 'RANKING_WEIGHTS_SET' and actor_account_id = ?", admin.accountId()).contains(" -> "));
    }

    @Test
    void nonsenseIsRefusedAtItsField() {
        as(admin);
        long newest = tuning.state().newest();
        assertEquals("why", assertThrows(BusinessException.class, () -> tuning.switchTo(newest, only(Kind.LEVEL, 1, Kind.COVERAGE, 1), "　")).field());
        var negative = only(Kind.LEVEL, 1, Kind.COVERAGE, 1);
        negative.put(Kind.RATING, -1);
        assertEquals("RATING", assertThrows(BusinessException.class, () -> tuning.tryOut(negative)).field());
        assertEquals("learning.weights.leading", assertThrows(BusinessException.class, () -> tuning.tryOut(only(Kind.YEARS, 5, Kind.PHASE, 5))).key());
    }

    @Test
    void theReportIsForManagersAndAdministratorsAndOnlyTheseSwitch() {
        FiscalYear year = FiscalYear.current(clock);
        for (Who who : List.of(staff, reviewer, fixture.person(Role.FULL_TIME_SUPPORTER), deep.who(), fixture.person(Role.COMMISSIONER))) {
            as(who);
            assertThrows(NotAllowed.class, () -> learning.readings(year));
            assertThrows(NotAllowed.class, () -> tuning.tryOut(only(Kind.LEVEL, 1, Kind.COVERAGE, 1)));
        }
        as(manager);
        long newest = tuning.state().newest();
        assertThrows(NotAllowed.class, () -> tuning.switchTo(newest, only(Kind.LEVEL, 1, Kind.COVERAGE, 1), "管理者だけです"));
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(staff).email());
        assertEquals(404, visit.get("/office/learning").statusCode());
        var allowed = new Visit(baseUrl());
        allowed.signIn(fixture.withPassword(manager).email());
        var page = allowed.get("/office/learning");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("id=\"weightForm\""));
    }

    @Test
    void figuresCountTheLastDecisionOfACaseAndHideWhyAConflictEnded() {
        FiscalYear year = FiscalYear.current(clock);
        as(manager);
        ReadingFigures before = learning.readings(year);
        int ended = ended(year);
        long caseId = caseNeeding(CODE);
        as(staff);
        matching.need(seen(caseId), List.of(CODE));
        matching.need(seen(caseId), List.of(CODE, "HR"));
        long request = asked(caseId, deep);
        fixture.update("update assignment set state = 'DECLINED', decline_reason = 'COI', coi_status = 'BLOCKED' where id = ?", request);
        as(manager);
        ReadingFigures after = learning.readings(year);
        assertEquals(before.cases() + 1, after.cases());
        assertEquals(chosen(before, "HR") + 1, chosen(after, "HR"));
        assertEquals(ended + 1, ended(year), "a conflict reads like any other end");
        assertTrue(learning.choices(year).bands().stream().noneMatch(band -> band.declined().containsKey("COI")));
    }

    private int ended(FiscalYear year) {
        return learning.choices(year).bands().stream().mapToInt(ChoiceFigures.Band::ended).sum();
    }

    private static int chosen(ReadingFigures figures, String code) {
        return figures.codes().stream().filter(one -> one.code().equals(code)).mapToInt(one -> one.kept() + one.added()).sum();
    }

    private boolean deepFirst(long caseId) {
        as(staff);
        List<Long> order = matching.sheet(fixture.caseNo(caseId), List.of()).cards().stream().map(CandidateSheet.Card::supporterId).toList();
        return order.indexOf(deep.id()) < order.indexOf(fitting.id());
    }

    private static List<String> codes(List<PastRanking.Weighed> weighed) {
        return weighed.stream().map(PastRanking.Weighed::code).toList();
    }

    private static Map<Kind, Integer> only(Kind one, int first, Kind two, int second) {
        var weights = new EnumMap<Kind, Integer>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> weights.put(kind, kind == one ? first : kind == two ? second : 0));
        return weights;
    }
}
