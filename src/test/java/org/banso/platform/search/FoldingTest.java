package org.banso.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "バイオ=ﾊﾞｲｵ", "バイオ=ばいお", "ＰＭＤＡ=pmda", "ﾊﾟﾋﾟﾌﾟ=パピプ", "が=か゛", "髙橋=高橋", "﨑=崎", "國立=国立", "醫藥=医薬", "渡邊=渡邉", "濵田=浜田",
        "㈱エイド=(株)エイド", "㈱エイド=株式会社エイド", "データ‐ベース=データーベース", "COVID-19=ＣＯＶＩＤ１９", "COVID–19=covid 19", "1,000万円=１０００万円",
        "メディカル・デバイス=メディカルデバイス", "再生 医療=再生医療", "再生\n医療=再生医療", "佐々木=佐佐木", "キヤノン=キャノン", "ヴァイラル=バイラル", "Café=CAFE",
        "サーバー=サーバ", "3ヶ月=3か月", "３ヵ月=3カ月", "𠮷田=吉田", "臨\u200B床=臨床", "葛󠄀城=葛城", "①=1", "㎎=mg", "龍=竜", "“引用”=\"引用\"", "ｱﾙﾂﾊｲﾏｰ病=アルツハイマー病",
        "㌔=キロ", "Ⅲ相=III相", "double-blind=double blind"})
    void spellingsOfOneWordAreOne(String pair) {
        String[] both = pair.split("=");
        assertEquals(Folding.text(both[0]), Folding.text(both[1]));
    }

    @ParameterizedTest
    @CsvSource({"はは,ぱぱ", "はは,ばば", "ビル,ビール", "100%,100_", "治験,治検", "病院,美容院", "AI,A I", "1.5,15", "M-2026,M-2027"})
    void differentWordsStayDifferent(String one, String other) {
        assertNotEquals(Folding.text(one), Folding.text(other));
    }

    /** Acceptance 71, the half about search: the other half, keys and logins, is the unique index of the account. */
    @Test
    void a71_hahaIsFoundAsHahaInEitherKanaAndIsNotPapa() {
        assertEquals(Folding.text("はは"), Folding.text("ハハ"));
        assertEquals(Folding.text("はは"), Folding.text("ﾊﾊ"));
        assertFalse(Folding.text("ぱぱ").contains(Folding.text("はは")));
    }

    @Test
    void latinWordsAreFoundFromTheirBeginningAndShortOnesWhole() {
        assertTrue(found("clinical trial", "trial"));
        assertTrue(found("clinical trials", "trial"), "a beginning");
        assertFalse(found("industrial", "trial"), "not in the middle");
        assertTrue(found("生成AI診断", "ai"));
        assertFalse(found("maintain", "AI"));
        assertFalse(found("aimed", "AI"), "two letters are a word of their own");
        assertFalse(found("12026", "2026"));
        assertTrue(found("M-2026-0012", "2026-0012"));
        assertTrue(found("3,000万円", "3000"));
    }

    private static boolean found(String text, String word) {
        return Folding.text(text).contains(TextQuery.of("\"" + word + "\"", SynonymBook.EMPTY).wanted().get(0).iterator().next());
    }

    @Property(tries = 300)
    void foldingDoesNotCareForTheFormOfUnicodeAndSettles(@ForAll @StringLength(max = 40) String text) {
        String folded = Folding.text(text);
        assertEquals(Folding.text(Normalizer.normalize("が" + text, Normalizer.Form.NFC)), Folding.text(Normalizer.normalize("が" + text, Normalizer.Form.NFD)));
        assertFalse(folded.contains(" "));
    }

    @Property(tries = 300)
    void everyFoldedCharKnowsItsPlace(@ForAll @StringLength(max = 60) String text) {
        Folded folded = Folding.fold(text);
        for (int i = 0; i < folded.text().length(); i++) {
            assertTrue(folded.starts()[i] >= 0 && folded.ends()[i] <= text.length() && folded.starts()[i] <= folded.ends()[i], text);
        }
    }
}
