package org.banso.matching.affinity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.banso.matching.text.Terms;
import org.junit.jupiter.api.Test;

class AffinityTest {
    private static final Terms TERMS = Terms.with(List.of());

    private static Affinity office() {
        return Affinity.builder(TERMS)
            .wrote("patent", new Writing("発表前の特許出願", "学会発表の前に物質特許を出願した大学発ベンチャーに、出願の順序と国際出願を助言しました。"))
            .wrote("patent", new Writing("Freedom to operate search", "Patent landscape and claims of competitors were searched before the trial."))
            .wrote("device", new Writing("骨固定材の承認申請", "生体吸収性の骨固定材について、生物学的安全性試験とPMDA相談の論点を整理しました。"))
            .wrote("device", new Writing("クラスIIIの医療機器", "改良医療機器として申請できるか、治験の要否を検討しました。"))
            .wrote("care", new Writing("見守りセンサーの介護現場への導入", "介護施設での実証と、居宅介護支援事業所への説明を支援しました。"))
            .person("silent").build();
    }

    private static final Writing CASE = new Writing("膵がん化合物の特許出願", "来月の学会で構造式を発表する予定ですが、特許はまだ出願していません。");

    @Test
    void whoDidTheLikeIsNearestAndWhoWroteNothingIsNowhere() {
        Map<String, Double> scores = office().scores(CASE);
        assertTrue(scores.get("patent") > 3 * scores.get("device"), scores.toString());
        assertTrue(scores.get("patent") < 1 && scores.get("device") >= 0, scores.toString());
        assertEquals(0, scores.get("silent"));
        assertEquals(List.of("patent", "device", "care", "silent"), List.copyOf(scores.keySet()));
    }

    @Test
    void englishFindsEnglishInAnyForm() {
        Map<String, Double> scores = office().scores(new Writing("Patents of a competitor", "Which claims could be searched?"));
        assertTrue(scores.get("patent") > 0 && scores.get("device") == 0, scores.toString());
    }

    @Test
    void whatSpeaksForSomebodyIsQuotedAsTheCaseWritesIt() {
        Affinity.Evidence evidence = office().ask(CASE).evidence("patent", 3);
        assertEquals("発表前の特許出願", evidence.name());
        assertTrue(evidence.words().contains("特許") || evidence.words().contains("出願"), evidence.toString());
        assertNull(office().ask(CASE).evidence("silent", 3));
        assertNull(office().ask(CASE).evidence("nobody", 3));
        assertEquals(0, office().ask(CASE).score("nobody"));
        assertNull(office().ask(new Writing(null, "𠮷野㈱のﾊﾝｶｸ文字")).evidence("patent", 3));
    }

    /** The measure of a score is the text's own: saying the same twice changes little, other matters beside it lower it. */
    @Test
    void aLongTextIsNotNearerForItsLength() {
        double once = office().scores(CASE).get("patent");
        double twice = office().scores(new Writing(CASE.title(), CASE.text() + CASE.text())).get("patent");
        double diluted = office().scores(new Writing(CASE.title(), CASE.text() + "人事評価、採用、資本政策、株主総会、物流の委託先も決めたい。")).get("patent");
        assertEquals(once, twice, 0.1);
        assertTrue(diluted < once);
    }

    /** Who did many other things beside it comes close to who did this alone, and before who did many things a little like it. */
    @Test
    void oneThingSomebodyDidCanBeEnough() {
        var builder = Affinity.builder(TERMS).wrote("one", new Writing("物質特許の国際出願", "学会発表の前の出願"));
        for (String other : List.of("補助金の申請", "製造委託先の選定", "治験計画の立案", "介護施設での実証", "人事評価の制度", "販路の開拓")) {
            builder.wrote("one", new Writing(other, null)).wrote("many", new Writing(other + "と学会", null));
        }
        Map<String, Double> scores = builder.build().scores(CASE);
        assertTrue(scores.get("one") > 1.5 * scores.get("many") && scores.get("many") > 0, scores.toString());
    }

    /** Whoever never used the word of the text is found by the word others use beside it. */
    @Test
    void otherWordsForTheSameMatterAreFound() {
        var builder = Affinity.builder(TERMS).wrote("a", new Writing("Reimbursement dossier", "pricing tariff negotiation"))
            .wrote("b", new Writing("Pricing", "tariff negotiation with payers")).wrote("c", new Writing("Sterile filling", "aseptic line validation"));
        Map<String, Double> scores = builder.build().scores(new Writing("Reimbursement", ""));
        assertTrue(scores.get("b") > 0, scores.toString());
        assertEquals(0, scores.get("c"));
    }

    @Test
    void aCompoundIsNearToItsParts() {
        var affinity = Affinity.builder(TERMS).wrote("a", new Writing("特許出願の指導", null)).wrote("b", new Writing("治験の運営", null)).build();
        var asked = affinity.ask(new Writing("特許を出願したい", null));
        assertTrue(asked.score("a") > 0 && asked.score("b") == 0);
        assertTrue(asked.evidence("a", 3).words().contains("特許"), asked.evidence("a", 3).toString());
    }

    @Property(tries = 60)
    void scoresAreAlwaysSharesAndAlwaysTheSame(@ForAll String title, @ForAll String text) {
        Affinity affinity = office();
        Map<String, Double> scores = affinity.scores(new Writing(title, text));
        scores.values().forEach(score -> assertTrue(score >= 0 && score < 1, scores.toString()));
        assertEquals(scores, affinity.scores(new Writing(title, text)));
    }

    @Test
    void nothingAtAllIsNoError() {
        assertEquals(Map.of(), Affinity.builder(TERMS).build().scores(CASE));
        assertEquals(Map.of("x", 0.0), Affinity.builder(TERMS).wrote("x", new Writing(null, null)).build().scores(new Writing("", "")));
    }
}
