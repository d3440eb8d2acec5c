package org.banso.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static String shown(String text, String typed) {
        return Snippets.of(text, TextQuery.of(typed, SynonymBook.EMPTY)).stream().map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
            .collect(Collectors.joining());
    }

    @Test
    void theHitIsMarkedInTheSpellingOfTheText() {
        assertEquals("[㈱髙橋ﾊﾞｲｵ]の件", shown("㈱髙橋ﾊﾞｲｵの件", "株式会社高橋バイオ"));
        assertEquals("[Clinical Trial] plan", shown("Clinical  Trial plan", "\"clinical trial\""));
        assertEquals("対面[助言]を希望。", shown("対面助言を希望。", "助言"));
        assertEquals("[COVID-19]の検査", shown("COVID-19の検査", "covid19"));
        assertEquals("[サーバー]を", shown("サーバーを", "サーバ"));
        assertEquals("[治験]と[費用]", shown("治験と費用", "費用 治験"));
        assertEquals("<b>[治験]</b>", shown("<b>治験</b>", "治験"), "text stays text");
    }

    @Test
    void aLongTextIsShownAroundTheFirstHit() {
        String shown = shown("あ".repeat(300) + "治験\n\n計画" + "い".repeat(300), "治験計画");
        assertTrue(shown.startsWith("…ああ") && shown.endsWith("いい…") && shown.contains("[治験 計画]"), shown);
        assertTrue(shown.length() < 130, shown);
    }

    /** The beginning is looked through first; wherever the word stands, the same is shown. */
    @Test
    void aWordIsShownWhereverItStands() {
        for (int at = 0; at < 900; at++) {
            String shown = shown("あ".repeat(at) + "ﾁｹﾝ" + "い".repeat(900 - at) + "チケン", "ちけん");
            assertTrue(shown.startsWith((at > 24 ? "…" : "") + "あ".repeat(Math.min(24, at)) + "[ﾁｹﾝ]い"), shown);
        }
    }

    @Test
    void nothingFoundShowsNothing() {
        assertEquals(List.of(), Snippets.of("治験", TextQuery.of("薬", SynonymBook.EMPTY)));
        assertEquals(List.of(), Snippets.of(null, TextQuery.of("薬", SynonymBook.EMPTY)));
    }

    /** The pieces of a whole text are that text: nothing is lost, doubled or split inside a character. */
    @Property(tries = 300)
    void thePiecesAreTheText(@ForAll @StringLength(max = 60) String text, @ForAll @StringLength(min = 1, max = 2) String word) {
        String all = Snippets.whole(text, TextQuery.of(word, SynonymBook.EMPTY)).stream().map(Piece::text).collect(Collectors.joining());
        assertEquals(text.replaceAll("\\s+", ""), all.replaceAll("\\s+", ""));
    }
}
