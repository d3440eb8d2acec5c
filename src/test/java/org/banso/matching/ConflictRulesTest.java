package org.banso.matching;

import static org.banso.matching.Pool.TODAY;
import static org.banso.matching.Pool.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.shared.MailDomains;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.ConflictReason.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The automatic conflict check against domain.md §7. */
class ConflictRulesTest {
    private static final LocalDate LONG_AGO = TODAY.minusYears(20);

    private static CaseParties applicant(String name) {
        return new CaseParties(name, null, null, null, "info@applicant.example", null, null, null, List.of());
    }

    private static CaseParties competitors(String text) {
        return new CaseParties("㈱𠮷野メディカル", null, null, null, null, text, null, null, List.of());
    }

    private static CaseParties excluding(String text) {
        return new CaseParties("㈱𠮷野メディカル", null, null, null, null, null, null, text, List.of());
    }

    private static String summary(List<Finding> findings) {
        return findings.stream().map(f -> f.reason() + " " + f.effect() + " " + f.source()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"㈱ミライキュア", "株式会社ミライキュア", "ミライキュア株式会社", "ﾐﾗｲｷｭｱ㈱", "（株）ミライキュア", " 株式会社　ミライキュア "})
    void thePresentEmployerBlocksInEverySpelling(String spelling) {
        var findings = ConflictRules.findings(somebody().place("株式会社ミライキュア", LONG_AGO, null).get(), applicant(spelling), TODAY);
        assertEquals("COI_EMPLOYER BLOCK AFFILIATION", summary(findings));
    }

    @Test
    void theCorporateNumberDecidesWhenTheNameChanged() {
        var parties = new CaseParties("新社名株式会社", null, null, "4011001098993", null, null, null, null, List.of());
        var findings = ConflictRules.findings(somebody().place("旧社名㈱", "4011001098993", LONG_AGO, null).get(), parties, TODAY);
        assertTrue(ConflictRules.blocked(findings));
    }

    @ParameterizedTest
    @CsvSource({"髙橋医療機器,高橋医療機器㈱", "𠮷野メディカルデザイン,㈱吉野メディカルデザイン", "ABC Therapeutics Inc.,abc therapeutics"})
    void spellingsOfOneBodyAreOne(String affiliation, String applicant) {
        assertTrue(ConflictRules.blocked(ConflictRules.findings(somebody().place(affiliation, LONG_AGO, null).get(), applicant(applicant), TODAY)));
    }

    @ParameterizedTest
    @CsvSource({"株式会社ミライ,株式会社ミライキュア", "東都製薬,新東都化成", "東都大学,東都大学発バイオ株式会社"})
    void aLikeNameIsNotTheSame(String affiliation, String applicant) {
        assertEquals(List.of(), ConflictRules.findings(somebody().place(affiliation, LONG_AGO, null).get(), applicant(applicant), TODAY));
    }

    @Test
    void aPartOfAUniversityIsTheUniversityAndAnotherPartIsForTheReviewer() {
        var whole = somebody().place("国立大学法人東都大学", LONG_AGO, null).get();
        assertEquals("COI_EMPLOYER BLOCK AFFILIATION", summary(ConflictRules.findings(whole, applicant("東都大学 医学部 消化器内科学講座"), TODAY)));
        var other = somebody().place("東都大学 薬学部", LONG_AGO, null).get();
        assertEquals("COI_EMPLOYER WARN AFFILIATION", summary(ConflictRules.findings(other, applicant("東都大学 医学部 消化器内科学講座"), TODAY)));
    }

    @Test
    void a33_employmentWeighsUntilTheDayBeforeTwoYearsAreFull() {
        LocalDate left = LocalDate.of(2024, 10, 5);
        var supporter = somebody().place("株式会社ミライキュア", LONG_AGO, left).get();
        assertTrue(ConflictRules.blocked(ConflictRules.findings(supporter, applicant("㈱ミライキュア"), LocalDate.of(2026, 10, 4))));
        assertEquals(List.of(), ConflictRules.findings(supporter, applicant("㈱ミライキュア"), LocalDate.of(2026, 10, 5)));
    }

    @Test
    void a33_jointResearchWeighsUntilTheDayBeforeThreeYearsAreFull() {
        var supporter = somebody().tie(ConflictReason.COI_COLLAB, "北陸先端医科大学 生体材料学研究室", LONG_AGO, LocalDate.of(2023, 10, 5)).get();
        assertTrue(ConflictRules.blocked(ConflictRules.findings(supporter, applicant("北陸先端医科大学　生体材料学研究室"), LocalDate.of(2026, 10, 4))));
        assertEquals(List.of(), ConflictRules.findings(supporter, applicant("北陸先端医科大学　生体材料学研究室"), LocalDate.of(2026, 10, 5)));
    }

    @Test
    void a33_theLeapDayIsKept() {
        var supporter = somebody().place("㈱ミライキュア", LONG_AGO, LocalDate.of(2024, 2, 29)).get();
        assertTrue(ConflictRules.blocked(ConflictRules.findings(supporter, applicant("ミライキュア"), LocalDate.of(2026, 2, 27))));
        assertEquals(List.of(), ConflictRules.findings(supporter, applicant("ミライキュア"), LocalDate.of(2026, 2, 28)));
    }

    @ParameterizedTest
    @EnumSource(value = ConflictReason.class, mode = EnumSource.Mode.EXCLUDE, names = "APPLICANT_OBJECTION")
    void everyRunningTieHasTheEffectOfItsReason(ConflictReason reason) {
        var findings = ConflictRules.findings(somebody().tie(reason, "株式会社アルカディアバイオ", LONG_AGO, null).get(), applicant("㈱アルカディアバイオ"), TODAY);
        assertEquals(List.of(reason), findings.stream().map(Finding::reason).toList());
        assertEquals(reason.effect(), findings.get(0).effect());
        assertEquals(reason == ConflictReason.COI_FEES || reason == ConflictReason.COI_SOLICIT ? Effect.WARN : Effect.BLOCK, reason.effect());
    }

    @Test
    void aTieToSomebodyElseIsNothing() {
        assertEquals(List.of(), ConflictRules.findings(somebody().tie(ConflictReason.COI_INVESTOR, "株式会社アルカディア", LONG_AGO, null).get(),
            applicant("㈱アルカディアバイオ"), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"オリオン光学", "㈱オリオン光学、Medico Inc.", "競合はオリオン光学株式会社の内視鏡です", "A社\nｵﾘｵﾝ光学㈱"})
    void whoWorksForANamedCompetitorIsBlocked(String text) {
        assertEquals("COI_COMPETITOR BLOCK COMPETITORS", summary(ConflictRules.findings(somebody().place("オリオン光学株式会社", LONG_AGO, null).get(),
            competitors(text), TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"スーパーオリオン光学でない製品", "オリオンテック", "特になし", "  "})
    void aCompetitorNotNamedDoesNotCount(String text) {
        assertEquals(List.of(), ConflictRules.findings(somebody().place("㈱オリオン", LONG_AGO, null).get(), competitors(text), TODAY));
    }

    @Test
    void investorsNamedByTheApplicantCount() {
        var parties = new CaseParties("㈱𠮷野", null, null, null, null, null, "さくらキャピタル株式会社、大手町ベンチャーズ", null, List.of());
        assertEquals("COI_INVESTOR BLOCK INVESTORS", summary(ConflictRules.findings(somebody().place("大手町ベンチャーズ㈱", LONG_AGO, null).get(), parties, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷野花子", "吉野 花子 先生", "吉野　花子様", "ヨシノ ハナコ", "よしのはなこさん", "HANAKO YOSHINO", "田中さん、吉野花子氏", "吉野先生"})
    void theApplicantsWishIsHonouredInEverySpelling(String text) {
        var findings = ConflictRules.findings(somebody().get(), excluding(text), TODAY);
        assertEquals("APPLICANT_OBJECTION BLOCK EXCLUDED", summary(findings), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"田中先生", "前職の会社の関係者", "吉野家の方", ""})
    void aWishAboutOthersDoesNotCount(String text) {
        assertEquals(List.of(), ConflictRules.findings(somebody().get(), excluding(text), TODAY));
    }

    @Test
    void theWishReachesBodiesForFiveYears() {
        var supporter = somebody().place("オリオン光学株式会社", LONG_AGO, LocalDate.of(2021, 10, 5)).get();
        assertTrue(ConflictRules.blocked(ConflictRules.findings(supporter, excluding("㈱オリオン光学の関係者"), LocalDate.of(2026, 10, 4))));
        assertFalse(ConflictRules.blocked(ConflictRules.findings(supporter, excluding("㈱オリオン光学の関係者"), LocalDate.of(2026, 10, 5))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "yahoo.co.jp", "Outlook.JP", "icloud.com", "docomo.ne.jp", "mail.so-net.ne.jp", "it.example", "demo.example", "example.co.jp"})
    void a32_freeMailNeverCreatesAConflict(String domain) {
        var parties = new CaseParties("㈱𠮷野", null, null, null, "founder@" + domain, null, null, null, List.of());
        assertEquals(List.of(), ConflictRules.findings(somebody().mail("expert@" + domain).get(), parties, TODAY));
        assertNull(MailDomains.organizationOf("x@" + domain));
    }

    @Test
    void theSameHouseInTheMailAddressIsForTheReviewer() {
        var parties = new CaseParties("㈱𠮷野", null, null, null, "founder@med.touto-u.ac.jp", null, null, null, List.of());
        assertEquals("COI_EMPLOYER WARN MAIL_DOMAIN", summary(ConflictRules.findings(somebody().mail("x@pharm.touto-u.ac.jp").get(), parties, TODAY)));
        assertEquals(List.of(), ConflictRules.findings(somebody().mail("x@other-u.ac.jp").get(), parties, TODAY));
    }

    @Test
    void blocksStandBeforeWarningsAndNothingStandsTwice() {
        var supporter = somebody().tie(ConflictReason.COI_FEES, "㈱ミライキュア", LONG_AGO, null).place("㈱ミライキュア", LONG_AGO, null)
            .place("株式会社ミライキュア", LONG_AGO, null).place("㈱ミライキュア", TODAY.minusYears(1), null).get();
        var findings = ConflictRules.findings(supporter, applicant("ミライキュア"), TODAY);
        assertEquals(List.of(true, true, false), findings.stream().map(Finding::blocks).toList());
    }

    @Test
    void emptyInputsAreClear() {
        assertEquals(List.of(), ConflictRules.findings(somebody().place("", LONG_AGO, null).get(), new CaseParties(null, null, null, null, null, null, null, null, List.of()), TODAY));
    }

    @Test
    void aRenamedApplicantIsKnownByBothNames() {
        var renamed = new CaseParties("㈱𠮷野メディカル", "株式会社ミライ𠮷野", null, null, null, null, null, null, List.of());
        for (String name : List.of("株式会社𠮷野メディカル", "(株)ミライ𠮷野")) {
            assertTrue(ConflictRules.blocked(ConflictRules.findings(somebody().place(name, LONG_AGO, null).get(), renamed, TODAY)), name);
        }
    }
}
