package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.StatementCounter;
import org.banso.platform.Who;
import org.banso.platform.search.Indexer;
import org.banso.shared.DayRange;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, counts, search and single look through the row scope, within their budgets of statements. */
class CaseQueriesIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseHistoryQueries histories;
    @Inject
    private Indexer indexer;
    @Inject
    private CaseListQueries lists;
    @Inject
    private AskedWaiting asking;
    @Inject
    private CaseProgress progress;
    @Inject
    private Clock clock;

    private long organization;
    private Who staff;

    @BeforeEach
    void begin() {
        organization = fixture.organization();
        staff = fixture.person(Role.OFFICE_STAFF);
    }

    private long titled(String title) {
        long id = fixture.caseIn(CaseStatus.RECEIVED, organization);
        fixture.update("update consultation_case set title = ? where id = ?", title, id);
        return id;
    }

    private List<Long> found(String words) {
        fixture.update("insert into search_pending (subject_id) select id from consultation_case where organization_id = ?", organization);
        indexer.upToDate();
        return lists.list(CaseFilter.with().organization(organization).text(words).build(), CaseSort.RECEIVED.usual(), 1).rows().stream().map(CaseRow::id).toList();
    }

    @Test
    void whatWaitsOnTheStartPageLeadsToItsList() {
        Who owner = fixture.person(Role.OFFICE_STAFF);
        long stranded = fixture.caseIn(CaseStatus.MATCHING, fixture.organization());
        long accepted = fixture.caseIn(CaseStatus.MATCHING, fixture.organization());
        long asked = fixture.caseIn(CaseStatus.MATCHING, fixture.organization());
        for (long id : List.of(stranded, accepted, asked)) {
            fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), id);
        }
        for (var one : Map.of(stranded, "DECLINED", accepted, "ACCEPTED", asked, "ASKED").entrySet()) {
            var supporter = fixture.supporter("IP");
            fixture.cleared(one.getKey(), supporter.id());
            fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status) values (?, ?, ?, 'LEAD', ?, 'IP', 'CLEAR')",
                one.getKey(), supporter.id(), supporter.who().accountId(), one.getValue());
        }
        as(owner);
        for (Waiting waiting : asking.waiting()) {
            CaseAsked how = waiting.address().endsWith("asked=nobody") ? CaseAsked.NOBODY : CaseAsked.ACCEPTED;
            List<CaseRow> listed = lists.list(CaseFilter.with().owner(owner.accountId()).status(CaseStatus.MATCHING).asked(how).build(), CaseSort.RECEIVED.usual(), 1).rows();
            assertEquals(List.of(how == CaseAsked.NOBODY ? stranded : accepted), listed.stream().map(CaseRow::id).toList(), waiting.key());
            assertEquals(listed.size(), waiting.count(), waiting.key());
        }
    }

    @Test
    void a41_wildcardsAreLetters() {
        long percent = titled("効果が100%の製品");
        long underscore = titled("試験_A 計画");
        long backslash = titled("経路 \\ 区切り");
        long bang = titled("急ぎ!の相談");
        titled("何でもない件名");
        as(staff);
        assertEquals(List.of(percent), found("%"));
        assertEquals(List.of(percent), found("100%"));
        assertEquals(List.of(underscore), found("_"));
        assertEquals(List.of(backslash), found("\\"));
        assertEquals(List.of(bang), found("!"));
        assertEquals(List.of(), found("%_%"));
    }

    @Test
    void a39_metacharactersAreLiteral() {
        titled("普通の件名");
        as(staff);
        for (String hostile : List.of("' or '1'='1", "\"; drop table consultation_case; --", "1) or (1=1", "${7*7}", "#{1}", ":me", "?1", "x' escape '!")) {
            assertEquals(List.of(), found(hostile), hostile);
        }
        assertFalse(found(" \u0000\u3000").isEmpty(), "blank words do not narrow");
        assertTrue(Stream.of(CaseSort.values()).allMatch(sort -> lists.list(CaseFilter.ALL, sort.usual(), 1) != null));
    }

    @Test
    void a40_operatorsOfFullTextSearchAreLiteral() {
        titled("再生医療＋知財");
        as(staff);
        for (String operators : List.of("+再生 -医療", "再生*", "(再生", "再生)", "@再生", "~再生", "+-*\"()@~", "<再生>", "再生\\")) {
            assertEquals(List.of(), found(operators), operators);
        }
        assertEquals(1, found("再生医療").size());
        assertEquals(1, found("\"再生").size(), "a quotation without an end reaches to the end");
    }

    @Test
    void eitherWidthIsFound() {
        long wide = titled("PMDAの対面助言");
        long name = titled("名称で探す");
        fixture.update("update consultation_case set organization_name = 'ハンカク株式会社' where id = ?", name);
        as(staff);
        assertEquals(List.of(wide), found("ＰＭＤＡ"));
        assertEquals(List.of(name), found("ﾊﾝｶｸ"));
    }

    @Test
    void aNumberJumpsHoweverItIsTyped() {
        long id = fixture.caseIn(CaseStatus.RECEIVED, organization);
        String no = String.format("Z-2031-%04d", id % 10000);
        fixture.update("update consultation_case set case_no = ? where id = ?", no, id);
        as(staff);
        assertEquals(Optional.of(no), lists.exactNumber(" " + no.toLowerCase().replace('-', '－') + "　"));
        assertEquals(Optional.empty(), lists.exactNumber("Z-2031-99999"));
        assertEquals(Optional.empty(), lists.exactNumber("細胞"));
        assertEquals(Optional.empty(), lists.exactNumber(null));
    }

    @Test
    void filtersNarrowAndPagesFollow() {
        for (int i = 0; i < CaseListQueries.PAGE + 3; i++) {
            fixture.caseIn(CaseStatus.RECEIVED, organization);
        }
        long closed = fixture.caseIn(CaseStatus.CLOSED, organization);
        fixture.update("update consultation_case set pre_interview_held_at = received_at, product_type = 'DRUG' where id = ?", closed);
        fixture.caseIn(CaseStatus.DRAFT, organization);
        as(staff);
        int year = FiscalYear.current(clock).year();
        var all = CaseFilter.with().organization(organization);
        var first = lists.list(all.build(), CaseSort.RECEIVED.usual(), 1);
        assertEquals(CaseListQueries.PAGE, first.rows().size());
        assertTrue(first.hasNext());
        assertEquals(4, lists.list(all.build(), new CaseOrder(CaseSort.RECEIVED, false), 2).rows().size(), "drafts are nobody's in the office");
        assertEquals(List.of("REG"), first.rows().get(0).topics());
        var one = CaseFilter.with().organization(organization).fiscalYear(year).status(CaseStatus.CLOSED).code(CaseCode.PRODUCT_TYPE, "DRUG", "IVD")
            .code(CaseCode.APPLICANT_TYPE, "VENTURE").code(CaseCode.CHANNEL, "PORTAL").code(CaseCode.DESK, "MEDISO").code(CaseCode.TOPIC, "REG").free(true).counted(true).repeat(true)
            .received(Jst.today(clock), Jst.today(clock)).stage(CaseStage.PRE_INTERVIEW, DayRange.of(new FiscalYear(year))).build();
        assertEquals(List.of(closed), lists.list(one, CaseSort.NUMBER.usual(), 1).rows().stream().map(CaseRow::id).toList());
        assertTrue(lists.list(CaseFilter.with().organization(organization).stage(CaseStage.PRE_INTERVIEW, DayRange.until(new FiscalYear(year - 1))).build(), CaseSort.RECEIVED.usual(), 1).rows().isEmpty());
        assertTrue(lists.list(CaseFilter.with().organization(organization).code(CaseCode.TOPIC, "IP").build(), CaseSort.RECEIVED.usual(), 1).rows().isEmpty());
        assertTrue(lists.list(CaseFilter.with().organization(organization).received(Jst.today(clock).plusDays(1), null).build(), CaseSort.DUE.usual(), 1).rows().isEmpty());
        assertTrue(lists.list(CaseFilter.with().organization(organization).open(true).build(), CaseSort.DUE.usual(), 99).rows().isEmpty());
    }

    @Test
    void theInboxIsOrderedByWhatIsDue() {
        as(staff);
        LocalDate today = Jst.today(clock);
        long later = due(fixture.caseIn(CaseStatus.SCREENING, organization), today.plusDays(9), staff.accountId());
        long overdue = due(fixture.caseIn(CaseStatus.SCREENING, organization), today.minusDays(2), staff.accountId());
        long now = due(fixture.caseIn(CaseStatus.RECEIVED, organization), today, null);
        long others = due(fixture.caseIn(CaseStatus.SCREENING, organization), today.minusDays(1), fixture.person(Role.OFFICE_STAFF).accountId());
        long running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        fixture.update("update consultation_case set due_on = null, owner_account_id = ? where id = ?", staff.accountId(), running);
        List<Long> mine = ids(InboxFilter.MINE);
        assertEquals(List.of(overdue, later), mine);
        List<CaseRow> both = lists.inbox(InboxFilter.MINE_AND_FREE, 1).rows();
        assertTrue(both.stream().anyMatch(row -> row.id() == now && row.urgency() == Urgency.TODAY));
        assertTrue(both.stream().noneMatch(row -> row.id() == others));
        assertEquals(both.stream().map(CaseRow::dueOn).sorted().toList(), both.stream().map(CaseRow::dueOn).toList());
        assertEquals(List.of(running), ids(InboxFilter.RUNNING));
        assertTrue(ids(InboxFilter.OVERDUE).containsAll(List.of(overdue, others)));
        assertEquals(List.of(overdue), lists.mineDueUpTo(today, 10).stream().map(CaseRow::id).toList());
    }

    private long due(long id, LocalDate on, Long owner) {
        fixture.update("update consultation_case set due_on = ? where id = ?", on, id);
        if (owner != null) {
            fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner, id);
        }
        return id;
    }

    private List<Long> ids(InboxFilter filter) {
        return lists.inbox(filter, 1).rows().stream().map(CaseRow::id).toList();
    }

    @Test
    void a24_figuresOfTheTabsCountOnlyWhatTheReaderMaySee() {
        as(staff);
        assertEquals(0, lists.counts().mine());
        for (int i = 0; i < 3; i++) {
            due(fixture.caseIn(CaseStatus.SCREENING, organization), Jst.today(clock).minusDays(1), staff.accountId());
        }
        long draft = fixture.caseIn(CaseStatus.DRAFT, organization);
        fixture.update("update consultation_case set due_on = ?, owner_account_id = ? where id = ?", Jst.today(clock), staff.accountId(), draft);
        InboxCounts counts = lists.counts();
        assertEquals(3, counts.mine(), "a draft is not counted whatever its columns say");
        assertEquals("3", counts.shown(InboxFilter.MINE));
        assertEquals(ids(InboxFilter.MINE).size(), counts.mine());
        assertEquals("99+", new InboxCounts(100, 0, 0, 0, 0).shown(InboxFilter.MINE));
        for (Role role : List.of(Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER, Role.COI_REVIEWER, Role.SYS_ADMIN, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> lists.counts(), role.name());
            assertThrows(NotAllowed.class, () -> lists.list(CaseFilter.ALL, CaseSort.RECEIVED.usual(), 1), role.name());
        }
    }

    @Test
    void a18_aSupporterLosesTheCaseAtOnce() {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        fixture.update("update consultation_case set office_memo = '内部の覚え' where id = ?", id);
        var supporter = fixture.supporter("REG_REGEN");
        fixture.cleared(id, supporter.id());
        long assignment = fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, coi_status, expertise, asked_at)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'CLEAR', 'REG_REGEN', current_timestamp)", id, supporter.id(), supporter.who().accountId());
        as(supporter.who());
        KarteView seen = cases.view(fixture.caseNo(id));
        assertNull(seen.office().memo(), "the office's note stays with the office");
        assertNull(seen.office().decline());
        fixture.update("update assignment set state = 'DECLINED' where id = ?", assignment);
        assertThrows(NotFound.class, () -> cases.view(id));
        assertThrows(NotFound.class, () -> cases.view(fixture.caseNo(id)));
        assertEquals(List.of(), histories.moments(id, HistoryFilter.ALL, 100).rows());
        assertEquals(List.of(), cases.messages(id));
        assertThrows(NotFound.class, () -> progress.held(id, Milestone.SUPPORTER_MEETING, clock.instant()));
    }

    @Test
    void listsAndKarteKeepTheirBudgetOfStatements() {
        for (int i = 0; i < 12; i++) {
            due(fixture.caseIn(CaseStatus.SCREENING, organization), Jst.today(clock), staff.accountId());
        }
        as(staff);
        StatementCounter.reset();
        lists.list(CaseFilter.ALL, CaseSort.RECEIVED.usual(), 1);
        assertEquals(2, StatementCounter.count(), "rows and topics");
        fixture.update("insert into case_expertise (case_id, code) select max(id), 'REG_REGEN' from consultation_case where organization_id = ?", organization);
        StatementCounter.reset();
        assertEquals(1, lists.list(CaseFilter.with().organization(organization).code(CaseCode.EXPERTISE, "REG_REGEN").build(), CaseOrder.LATEST, 1).rows().size());
        assertEquals(3, StatementCounter.count(), "and whether few have it");
        StatementCounter.reset();
        lists.inbox(InboxFilter.MINE_AND_FREE, 1);
        lists.counts();
        assertEquals(8, StatementCounter.count(), "two walks, topics and five figures");
        StatementCounter.reset();
        KarteView karte = cases.view(lists.inbox(InboxFilter.MINE, 1).rows().get(0).caseNo());
        histories.moments(karte.id(), HistoryFilter.ALL, 100);
        cases.messages(karte.id());
        assertEquals(8, StatementCounter.count(), "two of them for the inbox, one to write down who read");
    }
}
