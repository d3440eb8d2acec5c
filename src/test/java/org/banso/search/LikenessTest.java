package org.banso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final Likeness.Fields DEVICE = new Likeness.Fields("DEVICE", "FILING", Set.of("REG", "REIMB"), Set.of("REG_DEVICE"));

    @Test
    void theSameFieldsGiveAllPointsAndNoneInCommonGiveNone() {
        assertEquals(Likeness.FIELDS, Likeness.fields(DEVICE, DEVICE));
        assertEquals(0, Likeness.fields(DEVICE, new Likeness.Fields("DRUG", "IDEA", Set.of("FIN"), Set.of("FIN_GRANT"))));
        assertEquals(0, Likeness.fields(new Likeness.Fields(null, null, Set.of(), Set.of()), new Likeness.Fields(null, null, Set.of(), Set.of())));
    }

    @Test
    void wordsAreReadInAnyWidthAndWithoutParticles() {
        Set<String> words = Likeness.words("ＰＭＤＡの対面助言とﾊﾞｲｵﾏｰｶｰについて𠮷野");
        assertTrue(words.containsAll(Set.of("pmda", "対面助言", "バイオマーカー", "𠮷野")), words.toString());
        assertFalse(words.contains("について"));
        assertEquals(Set.of(), Likeness.words(null));
    }

    @Test
    void commonWordsCountLittleAndRareOnesMuch() {
        Set<String> mine = Likeness.words("医療機器の保険適用 ラミニン");
        Set<String> rare = Likeness.words("ラミニンの入手");
        Set<String> usual = Likeness.words("医療機器の保険適用");
        var weights = Likeness.weights(List.of(mine, rare, usual, usual, usual, usual, usual, usual));
        assertTrue(Likeness.words(mine, rare, weights) > Likeness.words(mine, usual, weights) / 2);
        assertEquals(Likeness.WORDS, Likeness.words(mine, mine, weights));
        assertEquals(0, Likeness.words(mine, Set.of(), weights));
        assertEquals(List.of("ラミニン"), Likeness.common(mine, rare, weights, 4));
    }

    @Test
    void a37_repeatingAWordGainsNothing() {
        Set<String> stuffed = Likeness.words("治験 ".repeat(5_000));
        assertEquals(Set.of("治験"), stuffed);
    }
}
