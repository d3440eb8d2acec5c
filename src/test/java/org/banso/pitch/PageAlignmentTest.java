package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.banso.pitch.PageAlignment.Pair;
import org.banso.pitch.PitchRoom.Leaf;
import org.junit.jupiter.api.Test;

/** Pages of two versions stand beside their own. */
class PageAlignmentTest {
    private static List<Leaf> deck(String... words) {
        var pages = new ArrayList<Leaf>();
        for (String one : words) {
            pages.add(new Leaf(pages.size() + 1, 1600, 900, one));
        }
        return pages;
    }

    private static List<String> told(List<Pair> pairs) {
        return pairs.stream().map(pair -> (pair.before() == null ? "-" : pair.before().number()) + ":" + (pair.after() == null ? "-" : pair.after().number())).toList();
    }

    @Test
    void aPagePutInMovesTheOthersOn() {
        List<Pair> pairs = PageAlignment.of(deck("課題は製造費です", "解決策は自動培養装置です", "市場は年間300億円です"),
            deck("課題は製造費です", "薬事の見通しと保険償還", "解決策は自動培養装置𠮷です", "市場は年間500億円です"));
        assertEquals(List.of("1:1", "-:2", "2:3", "3:4"), told(pairs));
        assertTrue(pairs.get(0).same());
        assertTrue(pairs.get(2).changed());
    }

    @Test
    void aPageTakenOutStandsAlone() {
        assertEquals(List.of("1:1", "2:-", "3:2"), told(PageAlignment.of(deck("課題の一覧", "会社の沿革", "お願いしたいこと"), deck("課題の一覧", "お願いしたいこと"))));
    }

    @Test
    void pagesOfPicturesGoInTheirOrder() {
        assertEquals(List.of("1:1", "2:2"), told(PageAlignment.of(deck(null, null), deck(null, null))));
        assertEquals(List.of("-:1"), told(PageAlignment.of(List.of(), deck("表紙"))));
    }

    @Property(tries = 200)
    void everyPageStandsInExactlyOnePairAndInItsOrder(@ForAll @Size(max = 12) List<String> left, @ForAll @Size(max = 12) List<String> right) {
        List<Leaf> before = deck(left.toArray(new String[0]));
        List<Leaf> after = deck(right.toArray(new String[0]));
        List<Pair> pairs = PageAlignment.of(before, after);
        assertEquals(before, pairs.stream().map(Pair::before).filter(Objects::nonNull).toList());
        assertEquals(after, pairs.stream().map(Pair::after).filter(Objects::nonNull).toList());
    }
}
