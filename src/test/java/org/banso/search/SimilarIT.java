package org.banso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.StatementCounter;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Earlier cases beside the one at hand: the right ones first, and nothing of what the reader may not see. */
class SimilarIT extends BansoIT {
    private static final String WORDS = "𠮷野式エキソソーム製剤の輸送容器を委託先で調達する際の温度逸脱についてご相談します。";
    private static final String SECRET = "別の会社の角膜上皮ラミニン𠮷";

    @Inject
    private Fixture fixture;
    @Inject
    private SimilarCases similar;
    @Inject
    private Clock clock;

    private Who screener;
    private long mine;

    @BeforeEach
    void aCase() {
        screener = fixture.person(Role.FULL_TIME_SUPPORTER);
        mine = caseWith(CaseStatus.SCREENING, "CMC", WORDS);
    }

    private long caseWith(CaseStatus status, String expertise, String body) {
        long id = fixture.caseIn(status, fixture.organization());
        fixture.update("insert into case_expertise (case_id, code) values (?, ?)", id, expertise);
        fixture.update("update consultation_case set title = ?, body = ?, product_summary = null where id = ?", "保存液の規格①", body, id);
        return id;
    }

    private void advised(long caseId, Long supporterId, String text, boolean released) {
        fixture.insert("insert into support_record (case_id, kind, status, method, performed_on, supporter_id, internal_note, applicant_text, released_at, created_at)"
            + " values (?, 'DOC_REVIEW', 'HELD', 'ONLINE', ?, ?, '内部', ?, ?, ?)", caseId, Jst.today(clock), supporterId, text, released ? Jst.today(clock).atStartOfDay() : null,
            Jst.today(clock).atStartOfDay());
    }

    private List<String> found(Who who) {
        as(who);
        return similar.of(fixture.caseNo(mine)).stream().map(SimilarCase::caseNo).toList();
    }

    @Test
    void theCaseInTheSameWordsComesFirstWithWhatWasAdvised() {
        mine = caseWith(CaseStatus.SCREENING, "QMS", "ゼノグラフト羊膜の凍結保存液を作る際の品質規格についてご相談します。");
        long twin = caseWith(CaseStatus.CLOSED, "QMS", "ゼノグラフト羊膜の凍結保存液について、品質規格の決め方を知りたい。");
        long other = caseWith(CaseStatus.CLOSED, "FIN_GRANT", "助成金の申請書の書き方について");
        advised(twin, null, "規格は力価で決めます。㈱", false);
        as(screener);
        var list = similar.of(fixture.caseNo(mine));
        assertEquals(fixture.caseNo(twin), list.get(0).caseNo());
        assertEquals("規格は力価で決めます。㈱", list.get(0).advice());
        assertTrue(list.get(0).words().contains("凍結保存液"), list.get(0).words()::toString);
        assertEquals(List.of("QMS"), list.get(0).expertise());
        assertTrue(list.size() <= SimilarCases.MOST);
        assertFalse(list.stream().filter(one -> one.caseNo().equals(fixture.caseNo(other))).anyMatch(one -> one.likeness() >= list.get(0).likeness()));
        assertFalse(found(screener).contains(fixture.caseNo(mine)), "never itself");
        assertEquals("similar: ", fixture.text("select detail from access_event where actor_account_id = ? order by id desc", screener.accountId()).substring(0, 9));
    }

    @Test
    void a24_aSupporterSeesOnlyHisOwnCasesAndOnlyWhatHeMayRead() {
        long foreign = caseWith(CaseStatus.IN_SUPPORT, "CMC", WORDS + SECRET);
        long own = caseWith(CaseStatus.IN_SUPPORT, "CMC", WORDS);
        advised(own, null, "未公開の助言", false);
        var supporter = fixture.supporter("CMC");
        assertThrows(NotFound.class, () -> found(supporter.who()), "not even beside a case that is not his");
        for (long id : List.of(mine, own)) {
            fixture.cleared(id, supporter.id());
            fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'CMC', 'CLEAR', ?)",
                id, supporter.id(), supporter.who().accountId(), Jst.today(clock));
        }
        as(supporter.who());
        var list = similar.of(fixture.caseNo(mine));
        assertEquals(List.of(fixture.caseNo(own)), list.stream().map(SimilarCase::caseNo).toList());
        assertFalse(list.toString().contains("ラミニン") || list.toString().contains(fixture.caseNo(foreign)));
        assertNull(list.get(0).advice(), "advice that was not released is the office's");
        advised(own, supporter.id(), "自分の助言①", false);
        assertEquals("自分の助言①", similar.of(fixture.caseNo(mine)).get(0).advice());
        fixture.update("update assignment set state = 'COI_BLOCKED', coi_status = 'BLOCKED' where case_id = ?", own);
        assertEquals(List.of(), similar.of(fixture.caseNo(mine)));
    }

    @Test
    void whatIsStillBeingScreenedOrWasNeverACaseHelpsNobody() {
        long early = caseWith(CaseStatus.SCREENING, "CMC", WORDS);
        long spam = caseWith(CaseStatus.CLOSED, "CMC", WORDS);
        fixture.update("update consultation_case set close_reason = 'SPAM' where id = ?", spam);
        List<String> list = found(screener);
        assertFalse(list.contains(fixture.caseNo(early)) || list.contains(fixture.caseNo(spam)));
    }

    @Test
    void a22_othersAreRefused() {
        for (Who who : List.of(fixture.person(Role.COMMISSIONER), Who.NOBODY)) {
            as(who);
            assertThrows(NotAllowed.class, () -> similar.of("M-1"));
        }
        as(screener);
        assertThrows(NotFound.class, () -> similar.of("M-0"));
    }

    @Test
    void theStatementsStayFewHoweverManyCasesThereAre() {
        found(screener);
        StatementCounter.reset();
        similar.of(fixture.caseNo(mine));
        int few = StatementCounter.count();
        for (int i = 0; i < 8; i++) {
            caseWith(CaseStatus.CLOSED, "CMC", WORDS);
        }
        StatementCounter.reset();
        similar.of(fixture.caseNo(mine));
        int many = StatementCounter.count();
        assertTrue(many <= 18 && few <= 18, few + " then " + many);
    }
}
