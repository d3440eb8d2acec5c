package org.banso.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryTest {
    private static final SynonymBook BOOK = new SynonymBook(List.of(List.of("薬機法", "薬事法", "医薬品医療機器等法"), List.of("治験", "臨床試験", "clinical trial"), List.of("AI", "人工知能")));

    private static TextQuery read(String typed) {
        return TextQuery.of(typed, SynonymBook.EMPTY);
    }

    private static Set<String> folded(String... words) {
        return List.of(words).stream().map(word -> TextQuery.open(Folding.text(word))).collect(Collectors.toSet());
    }

    @Test
    void wordsPartedByBlanksOfAnyWidthAreAllWanted() {
        assertEquals(List.of(folded("再生医療"), folded("製造"), folded("委託")), read(" 再生医療　製造 \t委託 ").wanted());
    }

    @Test
    void quotedWordsStayTogetherWhateverTheQuotes() {
        assertEquals(List.of(folded("clinical trial")), read("\"clinical trial\"").wanted());
        assertEquals(List.of(folded("clinical trial"), folded("薬")), read("“clinical trial”薬").wanted());
        assertEquals(List.of(folded("clinical trial 薬")), read("\"clinical trial 薬").wanted(), "a quote never closed reaches to the end");
    }

    @Test
    void aDashBeforeAWordExcludesIt() {
        TextQuery query = read("治験 －医薬品 -\"後発 品\" COVID-19");
        assertEquals(List.of(folded("治験"), folded("COVID-19")), query.wanted());
        assertEquals(folded("医薬品", "後発品"), query.unwanted());
    }

    @Test
    void eitherOfTwoWords() {
        assertEquals(List.of(folded("特許", "商標"), folded("費用")), read("特許 または 商標 費用").wanted());
        assertEquals(List.of(folded("a", "b", "c")), read("a OR b ＯＲ c").wanted());
        assertEquals(List.of(folded("OR")), read("OR").wanted(), "alone it is a word");
        assertEquals(List.of(folded("a"), folded("or")), read("a or").wanted(), "at the end it is a word");
    }

    @Test
    void synonymsStandForOneAnotherAlsoInsideAWord() {
        assertEquals(folded("薬機法", "薬事法", "医薬品医療機器等法"), TextQuery.of("薬事法", BOOK).wanted().get(0));
        assertTrue(TextQuery.of("治験計画", BOOK).wanted().get(0).containsAll(folded("治験計画", "臨床試験計画")));
        assertEquals(folded("人工知能", "AI"), TextQuery.of("ＡＩ", BOOK).wanted().get(0));
        assertEquals(folded("薬機法", "薬事法", "医薬品医療機器等法"), TextQuery.of("-薬機法", BOOK).unwanted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\"", "\"\"", "・", "-", "\u200B", "\"\"\"", "“”"})
    void nothingIsAsked(String typed) {
        assertTrue(read(typed).isNothing() || read(typed).wanted().stream().noneMatch(Set::isEmpty), typed);
    }

    /** Acceptance 40: whatever is typed is understood as something; nothing fails. */
    @Property(tries = 500)
    void a40_anythingCanBeTyped(@ForAll String typed) {
        TextQuery query = TextQuery.of(typed, BOOK);
        assertTrue(query.wanted().stream().noneMatch(group -> group.isEmpty() || group.contains("")));
        assertTrue(query.wanted().stream().flatMap(Set::stream).flatMap(word -> Grams.of(word).stream())
            .allMatch(gram -> gram.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '*')), "nothing else reaches the boolean mode of MySQL");
    }

    @Property(tries = 200)
    void longInputIsCut(@ForAll String typed) {
        assertTrue(TextQuery.of(typed.repeat(50), BOOK).wanted().size() <= 8);
    }
}
