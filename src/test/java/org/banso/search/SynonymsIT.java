package org.banso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.CaseFilter;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseOrder;
import org.banso.consultation.CaseRow;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.platform.search.Indexer;
import org.banso.platform.search.SynonymQueries;
import org.banso.platform.search.Synonyms;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office keeps words that mean the same: they hold from the next search on, in both directions. */
class SynonymsIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Synonyms synonyms;
    @Inject
    private SynonymQueries queries;
    @Inject
    private CaseListQueries lists;
    @Inject
    private Indexer indexer;
    private long organization;
    private long formal;
    private long common;
    private String one;
    private String other;

    @BeforeEach
    void twoCases() {
        organization = fixture.organization();
        one = "𠮷祥薬" + organization;
        other = "ｷｯｼｮｳﾔｸ" + organization;
        formal = caseAbout(one);
        common = caseAbout(other);
        as(fixture.person(Role.OFFICE_MANAGER));
    }

    private long caseAbout(String word) {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        fixture.update("update consultation_case set title = ?, body = '―' where id = ?", word + "の相談", id);
        fixture.update("insert into search_pending (subject_id) values (?)", id);
        indexer.upToDate();
        return id;
    }

    private Set<Long> found(String words) {
        return lists.list(CaseFilter.with().organization(organization).text(words).build(), CaseOrder.LATEST, 1).rows().stream().map(CaseRow::id).collect(Collectors.toSet());
    }

    private SynonymQueries.Row group(String word) {
        return queries.all().stream().filter(row -> row.words().contains(word)).findFirst().orElseThrow();
    }

    private List<String> audited(String kind, String subject) {
        return fixture.texts("select detail from audit_event where kind = ? and subject = ?", kind, subject);
    }

    @Test
    void eachWordOfAGroupFindsAllUntilTheGroupIsTakenAway() {
        assertEquals(Set.of(formal), found(one));
        assertEquals(Set.of(common), found(other));

        synonyms.add(one + "\r\n　" + other + "\n\n" + one);
        assertEquals(Set.of(formal, common), found(one));
        assertEquals(Set.of(formal, common), found("きっしょうやく" + organization), "in whatever spelling");
        assertEquals(List.of(one, other), group(one).words(), "each once, blanks cut");
        assertEquals(List.of(one + ", " + other), audited("SYNONYMS_ADDED", one));

        SynonymQueries.Row before = group(one);
        String third = "吉薬" + organization;
        synonyms.change(before.id(), before.version(), one + "\n" + third);
        assertEquals(Set.of(formal), found(one));
        assertEquals(Set.of(formal), found(third));
        assertEquals(Set.of(common), found(other), "no longer one of them");
        assertEquals(List.of(one + ", " + other + " -> " + one + ", " + third), audited("SYNONYMS_CHANGED", one));
        assertThrows(StaleVersion.class, () -> synonyms.change(before.id(), before.version(), one + "\n" + other), "somebody else was first");

        SynonymQueries.Row now = group(one);
        synonyms.remove(now.id(), now.version());
        assertEquals(Set.of(), found(third));
        assertEquals(List.of(one + ", " + third), audited("SYNONYMS_REMOVED", one));
        assertThrows(NotFound.class, () -> synonyms.remove(now.id(), now.version()));
    }

    @Test
    void whatCannotBeAGroupIsSaidAtTheField() {
        synonyms.add(one + "\n" + other);
        refused("search.synonyms.two", one);
        refused("search.synonyms.two", one + "\n" + one + "\n　");
        refused("search.synonyms.known", "別の語" + organization + "\nきっしょうやく" + organization);
        refused("search.synonyms.long", "長".repeat(Synonyms.WORD_MAX + 1) + "\n短");
        refused("search.synonyms.tooMany", "一\n二\n三\n四\n五\n六\n七\n八\n九\n十\n百");
    }

    private void refused(String key, String typed) {
        var fault = assertThrows(BusinessException.class, () -> synonyms.add(typed), key).faults().get(0);
        assertEquals("words", fault.field());
        assertEquals(key, fault.key());
    }

    @Test
    void onlyTheManagerKeepsThem() {
        synonyms.add(one + "\n" + other);
        SynonymQueries.Row kept = group(one);
        for (Role role : Role.values()) {
            if (role != Role.OFFICE_MANAGER) {
                Who who = fixture.person(role);
                as(who);
                assertThrows(NotAllowed.class, () -> synonyms.add("甲語\n乙語"), role.name());
                assertThrows(NotAllowed.class, () -> synonyms.change(kept.id(), kept.version(), "甲語\n乙語"), role.name());
                assertThrows(NotAllowed.class, () -> synonyms.remove(kept.id(), kept.version()), role.name());
            }
        }
        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals(kept, group(one), "the staff read them as they were");
    }
}
