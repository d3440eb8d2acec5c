package org.banso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.MyCaseFilter;
import org.banso.consultation.MyCaseQueries;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.search.Indexer;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supporter finds his own cases by what he may read of them, and of any other not even that it is there. */
class MyCaseSearchIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private MyCaseQueries cases;
    @Inject
    private Indexer indexer;
    private long caseId;

    @BeforeEach
    void aCase() {
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        fixture.update("update consultation_case set title = '㈱髙橋ﾊﾞｲｵの鵲細胞', office_memo = '局内の鵯' where id = ?", caseId);
        fixture.update("insert into search_pending (subject_id) values (?)", caseId);
        indexer.upToDate();
    }

    private void asked(Fixture.SupporterMade supporter, String state, String conflict) {
        fixture.cleared(caseId, supporter.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, coi_status, expertise, asked_at)"
            + " values (?, ?, ?, 'LEAD', ?, ?, 'REG_REGEN', current_timestamp)", caseId, supporter.id(), supporter.who().accountId(), state, conflict);
    }

    private static MyCaseFilter words(String words) {
        return new MyCaseFilter(words, null, null, null, null, null);
    }

    private List<Long> found(MyCaseFilter asked) {
        return cases.page(asked, 1).rows().stream().map(MyCaseQueries.Row::id).toList();
    }

    @Test
    void hisCasesAreFoundByWordsAndFilters() {
        var lead = fixture.supporter("REG_REGEN");
        asked(lead, "ACCEPTED", "CLEAR");
        as(lead.who());
        assertEquals(List.of(caseId), found(words(null)));
        assertEquals(List.of(caseId), found(words("株式会社高橋バイオ 鵲")));
        assertEquals(List.of(), found(words("鵯")), "the office's memo is not his to find");
        assertEquals(List.of(caseId), found(new MyCaseFilter("鵲", null, true, "GENERAL", "REGEN", "PRECLINICAL")));
        assertEquals(List.of(), found(new MyCaseFilter("鵲", null, false, null, null, null)));
        assertEquals(List.of(), found(new MyCaseFilter("鵲", 2017, null, null, null, null)));
        assertEquals(List.of(), found(new MyCaseFilter(null, null, null, null, "DRUG", null)));
        assertEquals(Optional.of(fixture.caseNo(caseId)), cases.exactNumber(fixture.caseNo(caseId).toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void a17_whoIsNotClearFindsNothingNotEvenByCount() {
        var frozen = fixture.supporter("REG_REGEN");
        var unanswered = fixture.supporter("REG_REGEN");
        var declined = fixture.supporter("REG_REGEN");
        var none = fixture.supporter("REG_REGEN");
        asked(frozen, "COI_BLOCKED", "BLOCKED");
        asked(unanswered, "ASKED", "UNCHECKED");
        asked(declined, "DECLINED", "CLEAR");
        for (var supporter : List.of(frozen, unanswered, declined, none)) {
            as(supporter.who());
            for (MyCaseFilter asked : List.of(words(null), words("鵲"), new MyCaseFilter(null, null, true, null, "REGEN", null))) {
                var page = cases.page(asked, 1);
                assertTrue(page.isEmpty());
                assertFalse(page.hasNext());
            }
            assertEquals(Optional.empty(), cases.exactNumber(fixture.caseNo(caseId)));
        }
    }

    @Test
    void aFullTimeSupporterFindsHereOnlyHisOwn() {
        var lead = fixture.supporter("REG_REGEN");
        fixture.update("insert into account_role (account_id, role) values (?, 'FULL_TIME_SUPPORTER')", lead.who().accountId());
        as(lead.who().accountId(), Role.rightsOf(List.of(Role.FULL_TIME_SUPPORTER)).toArray(new org.banso.platform.Right[0]));
        assertEquals(List.of(), found(words("鵲")));
        asked(lead, "ACCEPTED", "CLEAR");
        assertEquals(List.of(caseId), found(words("鵲")));
    }

    @Test
    void thePageShowsWhereTheWordsStandAndIsForSupportersOnly() {
        var lead = fixture.supporter("REG_REGEN");
        asked(lead, "ACCEPTED", "CLEAR");
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(lead.who()).email());
        String page = visit.get("/desk/search?q=" + URLEncoder.encode("鵲", StandardCharsets.UTF_8)).body();
        assertTrue(page.contains("<mark>鵲</mark>"), page);
        assertTrue(page.contains("/desk/cases/" + fixture.caseNo(caseId)), page);
        assertEquals(302, visit.get("/desk/search?q=" + fixture.caseNo(caseId)).statusCode());
        assertEquals(404, visit.get("/office/cases?q=1").statusCode());
        for (Role role : List.of(Role.APPLICANT, Role.OFFICE_STAFF, Role.COMMISSIONER, Role.COI_REVIEWER, Role.SYS_ADMIN, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> cases.page(words("鵲"), 1), role.name());
            assertThrows(NotAllowed.class, () -> cases.exactNumber(fixture.caseNo(caseId)), role.name());
        }
    }
}
