package org.banso.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Refusal;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agency asks is the office's to change; what was asked before keeps its words. */
class AgencyQuestionsIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private AgencyQuestions questions;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private Referrals referrals;
    @Inject
    private ReferralQueries queries;

    private String agency;
    private long caseId;
    private Who staff;

    @BeforeEach
    void anAgencyThatAsksNothing() {
        agency = "T" + UUID.randomUUID();
        fixture.update("insert into partner_agency (code, takes_ja, takes_en, brings) values (?, '試験', 'Trial', 'IP')", agency);
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        staff = fixture.person(Role.OFFICE_STAFF);
        as(staff);
    }

    @Test
    void aChangedQuestionLeavesTheAnswersOfItsDayAlone() {
        questions.add(agency, ticked("どの権利ですか①", "Which right?", "特許㈱", "Patent", "商標", "Trade mark"));
        questions.add(agency, written("期限𠮷", "Deadline"));
        AgencyQuestion rights = agencies.questions(agency).get(0);
        long id = draft(List.of(rights.choices().get(1).code()), "来月ﾊﾝｶｸ");

        QuestionForm other = card(rights).form();
        other.setWordsJa("関係する権利");
        other.setWordsEn("Rights in question");
        other.setRequired(true);
        other.getChoices().get(1).setWordsJa("商標・意匠");
        other.getChoices().get(0).setWordsJa(" ");
        other.getChoices().get(0).setWordsEn(null);
        other.getChoices().add(new QuestionForm.Choice(null, "営業秘密", "Trade secret"));
        questions.rewrite(card(rights).seen(), other);
        questions.retire(card(agencies.questions(agency).get(1)).seen());

        assertEquals(List.of(new ReferralCard.Answer("どの権利ですか①", "商標"), new ReferralCard.Answer("期限𠮷", "来月ﾊﾝｶｸ")),
            queries.card(fixture.caseNo(caseId), id, Locale.JAPANESE).answers());
        assertEquals("Trade mark", queries.card(fixture.caseNo(caseId), id, Locale.ENGLISH).answers().get(0).words());
        ReferralForm again = queries.form(fixture.caseNo(caseId), id);
        assertEquals(List.of("関係する権利"), again.getAnswers().stream().map(one -> one.getQuestion().wordsJa()).toList());
        assertEquals(List.of("商標・意匠", "営業秘密"), again.getAnswers().get(0).getQuestion().choices().stream().map(AgencyQuestion.Option::wordsJa).toList());
        referrals.rewrite(new ReferralSeen(id, fixture.number("select version from referral where id = ?", id)), again);
        assertEquals(List.of(new ReferralCard.Answer("関係する権利", "商標・意匠")), queries.card(fixture.caseNo(caseId), id, Locale.JAPANESE).answers(),
            "a draft drawn up anew is asked as today");
    }

    @Test
    void theyStandInTheOrderTheOfficeGivesThem() {
        for (String words : List.of("一", "二", "三")) {
            questions.add(agency, written(words, words));
        }
        questions.move(agency, agencies.questions(agency).get(2).code(), -1);
        assertEquals(List.of("一", "三", "二"), asked());
        questions.move(agency, agencies.questions(agency).get(0).code(), -1);
        assertEquals(List.of("一", "三", "二"), asked(), "the first stays the first");
        AgencyQuestion third = agencies.questions(agency).get(1);
        questions.retire(card(third).seen());
        assertEquals(List.of("一", "二"), asked());
        assertEquals(List.of("三"), agencies.card(agency).retired().stream().map(AgencyQuestion::wordsJa).toList());
        questions.bringBack(card(third).seen());
        assertTrue(asked().contains("三"));
    }

    @Test
    void aQuestionNeedsBothLanguagesAndSomethingToTick() {
        assertEquals("wordsEn", Refusal.field(() -> questions.add(agency, written("期限", " "))));
        assertEquals("choiceJa1", Refusal.field(() -> questions.add(agency, ticked("権利", "Right", "特許", "Patent"))));
        assertEquals("choiceEn0", Refusal.field(() -> questions.add(agency, ticked("権利", "Right", "特許", "", "商標", "Trade mark"))));
        for (int n = 0; n < QuestionRules.MOST; n++) {
            questions.add(agency, written("項目" + n, "Item " + n));
        }
        assertEquals("referral.question.tooMany", Refusal.key(() -> questions.add(agency, written("もう一つ", "One more"))));
    }

    @Test
    void onlyTheOfficeChangesThemAndNobodyOverAnother() {
        questions.add(agency, written("期限", "Deadline"));
        QuestionSeen seen = card(agencies.questions(agency).get(0)).seen();
        questions.rewrite(seen, written("締切", "Closing date"));
        assertThrows(StaleVersion.class, () -> questions.rewrite(seen, written("期日", "Day")));
        for (Role role : List.of(Role.FULL_TIME_SUPPORTER, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER, Role.SYS_ADMIN)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> questions.add(agency, written("期限", "Deadline")), role.name());
            assertThrows(NotAllowed.class, () -> questions.retire(seen), role.name());
        }
    }

    private long draft(List<String> ticks, String words) {
        var form = new ReferralForm(agencies.questions(agency), "権利の範囲を確かめるためです。", Map.of());
        form.getAnswers().get(0).setTicked(ticks);
        form.getAnswers().get(1).setWords(words);
        return referrals.draft(caseId, agency, form);
    }

    private AgencyQueries.QuestionCard card(AgencyQuestion of) {
        return agencies.question(agency, of.code());
    }

    private List<String> asked() {
        return agencies.questions(agency).stream().map(AgencyQuestion::wordsJa).toList();
    }

    private static QuestionForm written(String ja, String en) {
        var form = new QuestionForm();
        form.setWordsJa(ja);
        form.setWordsEn(en);
        return form;
    }

    private static QuestionForm ticked(String ja, String en, String... choices) {
        QuestionForm form = written(ja, en);
        form.setSeveral(true);
        for (int n = 0; n < choices.length; n += 2) {
            form.getChoices().add(new QuestionForm.Choice(null, choices[n], choices[n + 1]));
        }
        return form;
    }
}
