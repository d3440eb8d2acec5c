package org.banso.matching.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Words of both languages, quoted as they were written. */
class TermsTest {

    private static List<String> bases(String text) {
        return Terms.of(text).stream().map(Term::base).toList();
    }

    private static List<String> content(String text) {
        return Terms.of(text).stream().filter(Term::content).map(Term::base).toList();
    }

    @Test
    void wordsOfTheFieldStayWholeAndVerbsStandInDictionaryForm() {
        assertEquals(List.of("薬機法", "共同研究", "プログラム医療機器", "迷う"), content("薬機法と共同研究、プログラム医療機器について迷っています。"));
    }

    @Test
    void englishIsStemmedAndItsEverydayWordsCarryNothing() {
        assertEquals(List.of("clinic", "trial", "plan"), content("We have been in clinical trials, and planned"));
        assertEquals(content("licensing agreements"), content("license agreement"));
    }

    @Test
    void theStatesAreNotThePronoun() {
        assertEquals("usa", bases("US market").get(0));
        assertEquals("usa", bases("U.S. market").get(0));
        assertEquals("us", bases("help us").get(1));
        assertEquals(List.of("we", "do", "not", "need", "fund"), bases("we don't need funding").stream().limit(5).toList());
    }

    @Test
    void mixedTextsAndWrittenFormsAreRead() {
        assertEquals(content("510(k)とDe Novo"), content("５１０（ｋ）とＤｅ　Ｎｏｖｏ"));
        assertEquals(content("コンピュータのハンカク"), content("コンピューターのﾊﾝｶｸ"));
        List<Term> terms = Terms.of("𠮷野㈱のｶﾞｲﾄﾞ");
        Term last = terms.get(terms.size() - 1);
        assertEquals("ガイド", last.base());
        assertEquals("ｶﾞｲﾄﾞ", last.surface());
        assertEquals("𠮷野㈱のｶﾞｲﾄﾞ".length(), last.end());
    }

    @Test
    void sentencesAreCountedButNotAtAbbreviationsOrNumbers() {
        var terms = Terms.of("治験は要りますか。保険も知りたい！\nWe need 1.5 million, e.g. for GMP. Thank you");
        assertEquals(4, terms.get(terms.size() - 1).sentence());
        assertEquals(0, terms.get(0).sentence());
    }

    @Test
    void aGroupOfSynonymsIsOneWord() {
        Terms office = Terms.with(List.of(List.of("薬機法", "薬事法", "医薬品医療機器等法"), List.of("ベンチャーキャピタル", "VC", "venture capital")));
        assertEquals("薬機法", office.read("医薬品医療機器等法の話").get(0).base());
        assertEquals("医薬品医療機器等法", office.read("医薬品医療機器等法の話").get(0).surface());
        assertEquals(office.read("venture capital").get(0).base(), office.read("VC").get(0).base());
        assertEquals("薬事法", Terms.of("薬事法").get(0).base());
    }

    @Test
    void nothingGivesNothing() {
        assertEquals(List.of(), Terms.of(null));
        assertEquals(List.of(), Terms.of(" \n　"));
        assertEquals(List.of(), Terms.with(List.of(List.of(""), List.of())).read(""));
    }

    @Property(tries = 300)
    void anyTextIsReadAndEveryWordStandsWhereItSays(@ForAll @StringLength(max = 80) String text) {
        for (Term term : Terms.of(text)) {
            assertEquals(term.surface(), text.substring(term.start(), term.end()));
            assertFalse(term.base().isEmpty());
            assertTrue(term.sentence() >= 0);
        }
        assertEquals(Terms.of(text), Terms.of(text));
    }
}
