package org.banso.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.Content;
import org.banso.consultation.FilingRules;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException.Fault;
import org.junit.jupiter.api.Test;

/** a76: two windows on one draft lose nothing. And every field has its words and its step. */
class DraftFieldTest {
    private static DraftForm form(String title, String goal, LocalDate wantedBy, Set<String> topics) {
        Content content = Content.empty();
        content.matter().setTitle(title);
        content.matter().setGoal(goal);
        content.matter().setWantedBy(wantedBy);
        return new DraftForm(new Content(content.applicant(), content.matter(), content.product(), topics));
    }

    @Test
    void a76_differentFieldsAreJoined() {
        DraftForm base = form("件名", null, null, Set.of());
        DraftForm theirs = form("件名", "目標", LocalDate.of(2026, 12, 1), Set.of("REG", "IP"));
        DraftForm mine = form("わたしの件名", null, null, Set.of());

        assertTrue(DraftField.merge(base, theirs, mine).both().isEmpty());

        assertEquals("わたしの件名", mine.getMatter().getTitle());
        assertEquals("目標", mine.getMatter().getGoal());
        assertEquals(LocalDate.of(2026, 12, 1), mine.getMatter().getWantedBy());
        assertEquals(Set.of("REG", "IP"), mine.content().topics());
    }

    @Test
    void a76_theSameFieldIsToldAndMyWordsStay() {
        DraftForm base = form("件名", null, null, Set.of("REG"));
        DraftForm theirs = form("相手の件名", null, null, Set.of("REG"));
        DraftForm mine = form("わたしの件名", null, null, Set.of("REG"));
        assertEquals(List.of(DraftField.title), DraftField.merge(base, theirs, mine).both());
        assertEquals("わたしの件名", mine.getMatter().getTitle());
    }

    @Test
    void a76_theSameChangeOnBothSidesIsNoConflict() {
        assertTrue(DraftField.merge(form("a", null, null, Set.of()), form("b", null, null, Set.of()), form("b", null, null, Set.of())).both().isEmpty());
    }

    @Test
    void everyFaultOfTheRulesIsToldInTheOrderOfTheForm() {
        assertEquals(List.of("title", "consultationType", "topics", "body", "confidentiality", "productType", "productName", "productPhase",
            "organizationName", "applicantType", "contactName", "contactEmail", "howKnown"), DraftField.missing(Content.empty()).stream().map(Fault::field).toList());
    }

    @Test
    void whatStandsInAListIsChosenAndTheRestIsWritten() {
        var keys = DraftField.missing(Content.empty()).stream().collect(Collectors.toMap(Fault::field, Fault::key));
        assertEquals("common.choosePlease", keys.get("topics"));
        assertEquals("common.choosePlease", keys.get("confidentiality"));
        assertEquals("common.choosePlease", keys.get("howKnown"));
        assertEquals(FilingRules.REQUIRED, keys.get("title"));
        assertEquals(FilingRules.REQUIRED, keys.get("contactEmail"));
    }

    @Test
    void everyFieldHasALabel() {
        for (DraftField field : DraftField.values()) {
            assertTrue(!Texts.get(Locale.JAPANESE, field.labelKey()).equals(field.labelKey()), field.name());
            assertTrue(!Texts.get(Locale.ENGLISH, field.labelKey()).equals(field.labelKey()), field.name());
        }
    }
}
