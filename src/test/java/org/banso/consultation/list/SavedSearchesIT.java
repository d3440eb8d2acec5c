package org.banso.consultation.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.StatementCounter;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches under a name: kept, shared, put in front, copied; and the columns of the list, each for their owner. */
class SavedSearchesIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private SavedSearches searches;
    @Inject
    private SavedSearchQueries queries;
    @Inject
    private SearchCounts counts;
    @Inject
    private ListLayouts layouts;

    private Who me;
    private Who colleague;

    @BeforeEach
    void begin() {
        me = fixture.person(Role.OFFICE_STAFF);
        colleague = fixture.person(Role.FULL_TIME_SUPPORTER);
        as(me);
    }

    private SavedSearchQueries.Row row(long id) {
        return queries.all().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    private boolean sees(long id) {
        return queries.all().stream().anyMatch(row -> row.id() == id);
    }

    @Test
    void whatIsKeptIsWhatMadeSense() {
        long id = searches.keep(" ㈱𠮷田の\t相談 ", "?status=IN_SUPPORT&status=DRAFT&sort=c.title;drop&owner=%27+or+1%3D1&page=7&product=NO_SUCH&q=100%25", false, false);
        assertEquals("q=100%25&status=IN_SUPPORT", row(id).address());
        assertEquals("㈱𠮷田の 相談", row(id).name());
        assertEquals("/office/cases?q=100%25&status=IN_SUPPORT", row(id).getPath());
    }

    @Test
    void aTamperedOrOutdatedOneStillOpens() {
        long id = searches.keep("古い検索", "status=CLOSED", false, false);
        fixture.update("update saved_search set address = 'status=GONE&product=RETIRED_CODE&sort=password_hash&q=x%zz' where id = ?", id);
        assertEquals("0", counts.shown(row(id).address()), "what no longer makes sense is left out, the rest counts");
        fixture.update("update saved_search set address = ''' or ''1''=''1' where id = ?", id);
        assertFalse(counts.shown(row(id).address()).isEmpty());
    }

    @Test
    void onlySharedOnesAreSeenByOthersAndOnlyTheOwnerChangesThem() {
        long mine = searches.keep("自分だけ", "open=true", false, true);
        long shared = searches.keep("みんなの", "open=true", true, false);
        as(colleague);
        assertFalse(sees(mine));
        assertTrue(sees(shared));
        assertFalse(row(shared).own());
        long version = row(shared).version();
        assertThrows(NotFound.class, () -> searches.rename(shared, version, "乗っ取り", false));
        assertThrows(NotFound.class, () -> searches.delete(shared, version));
        assertThrows(NotFound.class, () -> searches.pin(mine));
        assertThrows(NotFound.class, () -> searches.copy(mine));
        searches.pin(shared);
        long copy = searches.copy(shared);
        assertTrue(row(copy).own());
        assertFalse(row(copy).shared());
        assertEquals("みんなの (2)", row(searches.copy(shared)).name());
        assertEquals(List.of(shared), queries.pinned().stream().map(SavedSearchQueries.Row::id).toList());
        as(me);
        searches.rename(shared, row(shared).version(), "やはり自分だけ", false);
        as(colleague);
        assertEquals(List.of(), queries.pinned(), "no longer shared, no longer in front of others");
        as(me);
        searches.delete(shared, row(shared).version());
        assertFalse(sees(shared));
        assertEquals(List.of(mine), queries.pinned().stream().map(SavedSearchQueries.Row::id).toList());
    }

    @Test
    void pinsKeepTheirOrderAndTheirNumber() {
        List<Long> all = IntStream.range(0, SavedSearches.MOST_PINS).mapToObj(i -> searches.keep("検索" + i, "open=true", false, true)).toList();
        assertEquals(all, queries.pinned().stream().map(SavedSearchQueries.Row::id).toList());
        searches.forward(all.get(1));
        searches.forward(all.get(1));
        assertEquals(List.of(all.get(1), all.get(0)), queries.pinned().stream().map(SavedSearchQueries.Row::id).limit(2).toList());
        searches.pin(all.get(0));
        long more = searches.keep("もう一つ", "open=true", false, false);
        assertEquals("office.saved.tooManyPins", assertThrows(BusinessException.class, () -> searches.pin(more)).key());
        searches.unpin(all.get(3));
        searches.pin(more);
        assertEquals(more, queries.pinned().get(SavedSearches.MOST_PINS - 1).id());
    }

    @Test
    void namesAreOnesOwnAndNeverBlankTwiceOrEndless() {
        long id = searches.keep("期限切れ", "overdue=true", false, false);
        assertEquals("office.saved.nameTaken", assertThrows(BusinessException.class, () -> searches.keep("期限切れ", "open=true", false, false)).key());
        assertEquals("office.saved.nameMissing", assertThrows(BusinessException.class, () -> searches.keep(" \u3000", "open=true", false, false)).key());
        assertEquals("office.saved.nameTooLong", assertThrows(BusinessException.class, () -> searches.keep("𠮷".repeat(61), "open=true", false, false)).key());
        searches.keep("𠮷".repeat(60), "open=true", false, false);
        searches.rename(id, row(id).version(), "期限切れ", true);
        long seen = row(id).version();
        searches.rename(id, seen, "期限を過ぎた", true);
        assertThrows(StaleVersion.class, () -> searches.rename(id, seen, "遅い人", true));
        as(colleague);
        searches.keep("期限を過ぎた", "overdue=true", false, false);
    }

    @Test
    void a17_everybodyCountsWhatHeMaySee() {
        long organization = fixture.organization();
        IntStream.range(0, 3).forEach(i -> fixture.caseIn(CaseStatus.RECEIVED, organization));
        fixture.caseIn(CaseStatus.DRAFT, organization);
        assertEquals("3", counts.shown("org=" + organization));
        fixture.caseIn(CaseStatus.RECEIVED, organization);
        StatementCounter.reset();
        assertEquals("3", counts.shown("?org=" + organization + "&page=4&nonsense=1"), "the same search is counted once a minute");
        assertEquals(0, StatementCounter.count());
        as(colleague);
        assertEquals("4", counts.shown("org=" + organization), "another person has figures of his own");
        for (Role role : List.of(Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER, Role.COI_REVIEWER, Role.SYS_ADMIN, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> counts.shown("org=" + organization), role.name());
            assertThrows(NotAllowed.class, () -> queries.all(), role.name());
            assertThrows(NotAllowed.class, () -> searches.keep("x", "", true, true), role.name());
            assertThrows(NotAllowed.class, () -> layouts.mine(), role.name());
        }
    }

    @Test
    void columnsAreEachPersonsOwn() {
        assertEquals(ListLayout.USUAL, layouts.mine());
        layouts.choose(ListLayout.of(List.of(CaseColumn.PREFECTURE, CaseColumn.MATTER, CaseColumn.PREFECTURE, CaseColumn.SUPPORTERS), Density.COMPACT));
        assertEquals(List.of(CaseColumn.NUMBER, CaseColumn.PREFECTURE, CaseColumn.MATTER, CaseColumn.SUPPORTERS), layouts.mine().columns(), "the number is never lost");
        assertEquals(Density.COMPACT, layouts.mine().density());
        fixture.update("update case_list_layout set shown = 'MATTER,GONE,STATUS' where account_id = ?", me.accountId());
        assertEquals(List.of(CaseColumn.NUMBER, CaseColumn.MATTER, CaseColumn.STATUS), layouts.mine().columns());
        as(colleague);
        assertEquals(ListLayout.USUAL, layouts.mine());
    }
}
