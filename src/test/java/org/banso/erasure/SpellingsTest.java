package org.banso.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.banso.platform.search.Folding;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;
import org.junit.jupiter.api.Test;

class SpellingsTest {
    @Test
    void blanksAndWidthsAreTriedInEveryWay() {
        List<String> found = Spellings.of(List.of("𠮷野　花子", "ﾖｼﾉ ﾊﾅｺ"));
        assertTrue(found.containsAll(List.of("𠮷野 花子", "𠮷野　花子", "𠮷野花子", "吉野花子", "ヨシノ ハナコ", "ヨシノハナコ", "ﾖｼﾉ ﾊﾅｺ")), found.toString());
    }

    @Test
    void theIndexOfTheSearchIsSweptToo() {
        assertTrue(Spellings.of(List.of("㈱髙﨑 はな子")).contains(Folding.text("㈱髙﨑はな子")));
        List<String> latin = Spellings.of(List.of("Sébastien  Mc-Kay"));
        assertTrue(latin.containsAll(List.of(Folding.text("sebastien mckay").replace("mckay", "mc\uE000kay"), Folding.text("SebastienMc-Kay"))), latin.toString());
    }

    @Test
    void aWordThatStandsInOthersIsNotTaken() {
        var short2 = assertThrows(BusinessException.class, () -> Spellings.of(List.of("林一")));
        assertEquals("erasure.name.short", short2.faults().get(0).key());
        assertEquals(List.of("林 一", "林　一"), Spellings.of(List.of("林 一")), "without the blank it would be two letters of anything");
    }

    @Test
    void blankLinesAreNothing() {
        assertEquals(List.of(), Spellings.of(List.of("", " 　")));
    }

    @Test
    void notWithoutEnd() {
        assertThrows(BusinessException.class, () -> Spellings.of(Collections.nCopies(21, "𠮷野 花子")));
    }

    @Property
    void theLongestComeFirstAndNoneIsTooShort(@ForAll @StringLength(min = 3, max = 40) String name) {
        try {
            List<String> found = Spellings.of(List.of(name));
            var sorted = new ArrayList<>(found);
            sorted.sort((one, other) -> Integer.compare(other.length(), one.length()));
            assertEquals(sorted.stream().map(String::length).toList(), found.stream().map(String::length).toList());
            assertTrue(found.stream().allMatch(word -> Text.length(word) >= Spellings.SHORTEST));
        } catch (BusinessException refused) {
            assertTrue(Text.length(Text.singleLine(name)) < Spellings.SHORTEST);
        }
    }
}
