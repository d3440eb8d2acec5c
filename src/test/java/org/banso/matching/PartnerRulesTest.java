package org.banso.matching;

import static org.banso.matching.Pool.TODAY;
import static org.banso.matching.Pool.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.matching.CaseParties.Partner;
import org.banso.supporter.ConflictReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A supporter against the collaborators of a case (domain.md 4.6 and 7). */
class PartnerRulesTest {
    private static final LocalDate LONG_AGO = TODAY.minusYears(20);

    private static Partner body(String role, String organization, LocalDate to) {
        return new Partner(role, null, null, organization, LONG_AGO, to);
    }

    private static Partner person(String role, String name, String organization) {
        return new Partner(role, name, null, organization, null, null);
    }

    private static String found(Pool supporter, Partner partner) {
        var parties = new CaseParties("㈱別会社", null, null, null, null, null, null, null, List.of(partner));
        return ConflictRules.findings(supporter.get(), parties, TODAY).stream().map(f -> f.reason() + " " + f.effect() + " " + f.source())
            .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({"JOINT_RESEARCH,COI_COLLAB", "INVENTOR,COI_COLLAB", "ADVISOR,COI_COLLAB", "INVESTOR,COI_INVESTOR", "CLINICAL_SITE,COI_COUNTERPARTY",
        "MANUFACTURER,COI_COUNTERPARTY", "DISTRIBUTOR,COI_COUNTERPARTY"})
    void whoBelongsToACollaboratorIsKeptAway(String role, String reason) {
        assertEquals(reason + " BLOCK COLLABORATORS", found(somebody().place("株式会社𠮷野製作所", LONG_AGO, null), body(role, "㈱吉野製作所", null)));
    }

    @Test
    void jointWorkWeighsThreeYearsAfterEitherSideEnded() {
        LocalDate within = TODAY.minusYears(3).plusDays(1);
        LocalDate over = TODAY.minusYears(3);
        assertEquals("COI_COLLAB BLOCK COLLABORATORS", found(somebody().place("ABC研究所", LONG_AGO, within), body("JOINT_RESEARCH", "ＡＢＣ研究所", within)));
        assertEquals("", found(somebody().place("ABC研究所", LONG_AGO, over), body("JOINT_RESEARCH", "ＡＢＣ研究所", null)));
        assertEquals("", found(somebody().place("ABC研究所", LONG_AGO, null), body("JOINT_RESEARCH", "ＡＢＣ研究所", over)));
    }

    @Test
    void anotherFacultyOfTheSameUniversityIsForTheReviewer() {
        assertEquals("COI_COLLAB WARN COLLABORATORS", found(somebody().place("西都大学工学部", LONG_AGO, null), body("JOINT_RESEARCH", "西都大学医学部", null)));
    }

    @Test
    void whoIsTheCollaboratorIsKeptAway() {
        assertEquals("COI_COLLAB BLOCK COLLABORATORS", found(somebody().named("髙橋 花子", "タカハシ　ハナコ", null), person("INVENTOR", "高橋　花子", null)));
        assertEquals("COI_OFFICER BLOCK COLLABORATORS", found(somebody().named("髙橋 花子", "タカハシ　ハナコ", null), person("ADVISOR", "高橋花子", null)));
        assertEquals("COI_INVESTOR BLOCK COLLABORATORS", found(somebody().named("髙橋 花子", "タカハシ　ハナコ", "Hanako Takahashi"), person("INVESTOR", "HANAKO TAKAHASHI", "")));
        assertEquals("COI_COLLAB BLOCK COLLABORATORS", found(somebody().named("髙橋 花子", "タカハシ　ハナコ", null), person("INVENTOR", "ﾀｶﾊｼ ﾊﾅｺ", null)));
    }

    @Test
    void aNamesakeElsewhereIsForTheReviewer() {
        Pool supporter = somebody().named("佐藤 健", "サトウ　ケン", null).place("東都大学", LONG_AGO, null);
        assertEquals("COI_COLLAB WARN COLLABORATORS", found(supporter, person("INVENTOR", "佐藤健", "北の病院")));
        assertEquals("", found(supporter, person("INVENTOR", "佐藤 健一", "北の病院")));
        Pool same = somebody().named("佐藤 健", "サトウ　ケン", null).place("北の病院", LONG_AGO, TODAY.minusYears(5));
        assertEquals("COI_COLLAB BLOCK COLLABORATORS", found(same, person("INVENTOR", "佐藤健", "北の病院")));
    }

    @Test
    void aDeclaredTieCountsAndAFeeDoesNot() {
        assertEquals("COI_COUNTERPARTY BLOCK COLLABORATORS", found(somebody().tie(ConflictReason.COI_OFFICER, "㈱販売さくら", LONG_AGO, null), body("DISTRIBUTOR", "株式会社販売さくら", null)));
        assertEquals("", found(somebody().tie(ConflictReason.COI_FEES, "㈱販売さくら", LONG_AGO, null), body("DISTRIBUTOR", "株式会社販売さくら", null)));
    }
}
