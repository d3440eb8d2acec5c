package org.banso.matching.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.banso.matching.text.Evidence.Bearing;
import org.junit.jupiter.api.Test;

/** What counts, what is set aside, and what is somebody else's business. */
class CaseReadingTest {

    private static CaseReading read(String title, String body, String product, String phase) {
        return CaseReading.of(new CaseText(title, body, product, phase, null, null, "VENTURE", "MEDISO"), Lexicon.standard());
    }

    private static CaseReading device(String body) {
        return read("", body, "DEVICE", "APPLIED");
    }

    private static String first(CaseReading reading) {
        return reading.codes().get(0).code();
    }

    private static double score(CaseReading reading, String code) {
        return reading.codes().stream().filter(one -> one.code().equals(code)).mapToDouble(CodeScore::score).findFirst().orElse(0);
    }

    private static boolean aside(CaseReading reading, String code, Bearing bearing) {
        return reading.setAside().stream().filter(one -> one.code().equals(code)).flatMap(one -> one.evidence().stream()).anyMatch(e -> e.bearing() == bearing);
    }

    @Test
    void whatIsAskedIsQuoted() {
        CaseReading reading = device("カテーテルを作っています。他社の特許を侵害しないか調べたいです。");
        assertEquals("IP", first(reading));
        Evidence evidence = reading.codes().get(0).evidence().get(0);
        assertEquals("他社の特許を侵害しないか調べたいです。", evidence.sentence());
        assertEquals(Bearing.ASKED, evidence.bearing());
        assertTrue(evidence.words().stream().allMatch(evidence.sentence()::contains), evidence.words().toString());
    }

    @Test
    void whatIsNotWantedDoesNotCount() {
        for (String body : List.of("補助金は不要です。ベンチャーキャピタルからの出資を受ける進め方を教えてください。", "補助金ではなく、投資家からの出資について相談したいです。",
            "We are not looking for grants. How should we approach venture capital investors?", "We would like equity funding rather than grants. Which investors fit?")) {
            CaseReading reading = device(body);
            assertEquals("FIN_EQUITY", first(reading), body);
            assertTrue(aside(reading, "FIN_GRANT", Bearing.UNWANTED), body);
            assertTrue(score(reading, "FIN_GRANT") < CaseReading.LIKELY, body);
        }
    }

    @Test
    void whatIsFinishedDoesNotCount() {
        for (String body : List.of("薬事の手続きは終わっています。保険適用の区分の選び方を教えてください。", "製造販売承認を先月取得しました。保険収載の進め方を知りたいです。",
            "The regulatory approval was granted in May. How do we apply for reimbursement?")) {
            CaseReading reading = device(body);
            assertEquals("REIMB", first(reading), body);
            assertTrue(aside(reading, "REG_DEVICE", Bearing.FINISHED), body);
            assertTrue(score(reading, "REG_DEVICE") < CaseReading.LIKELY, body);
        }
    }

    @Test
    void whatIsNotYetDoneOrAskedAboutCounts() {
        assertFalse(aside(device("特許はまだ出願していません。発表してよいでしょうか。"), "IP", Bearing.FINISHED));
        assertEquals("IP", first(device("特許はまだ出願していません。発表してよいでしょうか。")));
        assertFalse(aside(device("治験は不要でしょうか。"), "CLIN", Bearing.UNWANTED));
    }

    @Test
    void aWordInAnotherSenseDoesNotMislead() {
        CaseReading board = device("取締役会の承認を六月までに得たいので、事業計画書の作り方を教えてください。");
        assertEquals("BIZPLAN", first(board));
        assertTrue(score(board, "REG_DEVICE") < CaseReading.LIKELY);
        CaseReading hospital = device("採用してくれる病院が増えません。売り方を見直したいです。");
        assertEquals("SALES", first(hospital));
        assertTrue(score(hospital, "HR") < score(hospital, "SALES") / 2);
        CaseReading software = device("We use the free trial of a design program. Who could build a prototype with us?");
        assertEquals("DEV_ENG", first(software));
        assertTrue(score(software, "CLIN") < CaseReading.LIKELY);
    }

    @Test
    void wordsOnApprovalGoToTheProductsOwnField() {
        String body = "承認までに何が必要か、PMDAに相談する前に整理したいです。";
        for (String product : List.of("DRUG", "DEVICE", "SAMD", "IVD", "REGEN")) {
            assertEquals("REG_" + product, first(read("", body, product, "APPLIED")));
        }
        assertEquals("REG_SAMD", first(read("", "スマートフォンのアプリです。" + body, "UNDECIDED", "APPLIED")));
    }

    @Test
    void aVagueCaseGoesToAFullTimerFirst() {
        CaseReading reading = CaseReading.of(new CaseText("器具の思い付き", "何から始めればよいか分かりません。まずは話を聞いてもらえますか。", "DEVICE", "IDEA", null, null,
            "PRE_FOUNDER", "MEDISO"), Lexicon.standard());
        assertEquals(Disposition.RESIDENT_FIRST, reading.disposition());
        assertEquals(List.of("BIZPLAN", "IP", "REG_DEVICE"), reading.codes().stream().limit(3).map(CodeScore::code).toList());
        assertFalse(reading.reasons().isEmpty());
        assertEquals(Disposition.RESIDENT_FIRST, read("", "", "", "").disposition());
    }

    @Test
    void whatIsSomebodyElsesIsReferred() {
        CaseReading food = read("サプリの広告", "サプリメントの広告に疲れが取れると書いてよいですか。", "HEALTH_FOOD", "POST_MARKET");
        assertEquals(Disposition.OUT_OF_SCOPE, food.disposition());
        assertEquals(List.of(), food.codes());
        assertEquals("CAA", food.referrals().get(0));
        assertEquals(Disposition.OUT_OF_SCOPE, read("", "母ががんと診断されました。新しい治療を受けられる病院を教えてください。", "UNDECIDED", "NA").disposition());
        assertEquals(Disposition.MATCH, read("健康食品から医薬品へ", "この成分を医薬品として開発し、治験を経て承認を得たいです。薬事の進め方を教えてください。", "HEALTH_FOOD", "BASIC")
            .disposition());
    }

    @Test
    void hardCharactersAreReadAndQuotedAsWritten() {
        CaseReading reading = device("㈱𠮷野ﾒﾃﾞｨｶﾙです。５１０（ｋ）の準備とﾗｲｾﾝｽ契約について教えてください。");
        assertTrue(score(reading, "GLB_US") >= CaseReading.LIKELY);
        assertTrue(score(reading, "LICENSE") >= CaseReading.LIKELY);
        assertTrue(reading.codes().stream().flatMap(code -> code.evidence().stream()).flatMap(e -> e.words().stream()).anyMatch("５１０（ｋ）"::equals));
    }

    @Test
    void theOfficesSynonymsAreUnderstood() {
        Lexicon office = Lexicon.speaking(List.of(List.of("補助金", "ほじょ資金")));
        var text = new CaseText("", "ほじょ資金に応募したいです。", "DEVICE", "APPLIED", null, null, "SME", "MEDISO");
        assertEquals("FIN_GRANT", CaseReading.of(text, office).codes().get(0).code());
        assertTrue(CaseReading.of(text, office).codes().get(0).score() > score(CaseReading.of(text, Lexicon.standard()), "FIN_GRANT"));
        assertNotEquals(Lexicon.standard(), office);
    }

    @Property(tries = 150)
    void anythingIsReadAndAlwaysTheSameWay(@ForAll @StringLength(max = 60) String title, @ForAll @StringLength(max = 120) String body,
                                           @ForAll @StringLength(max = 8) String field) {
        var text = new CaseText(title, body + "。承認" + body, field, field, field, field, field, field);
        CaseReading reading = CaseReading.of(text, Lexicon.standard());
        assertEquals(reading, CaseReading.of(text, Lexicon.standard()));
        assertTrue(reading.codes().stream().allMatch(code -> code.score() >= 0 && code.score() <= 1));
    }
}
