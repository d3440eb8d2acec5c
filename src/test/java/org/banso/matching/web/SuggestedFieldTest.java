package org.banso.matching.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.banso.matching.text.CaseReading;
import org.banso.matching.text.CaseText;
import org.banso.matching.text.CodeScore;
import org.banso.matching.text.Disposition;
import org.banso.matching.text.Evidence;
import org.banso.matching.text.Evidence.Bearing;
import org.banso.matching.text.Lexicon;
import org.banso.platform.search.Piece;
import org.junit.jupiter.api.Test;

/** A suggestion as the page shows it: the applicant's own sentence, the words marked, nothing lost. */
class SuggestedFieldTest {
    @Test
    void theWordsThatCountAreMarkedInTheSentenceAsItWasWritten() {
        String sentence = "𠮷野㈱の特許出願と特許調査について。";
        List<Piece> pieces = SuggestedField.pieces(sentence, List.of("特許", "特許出願"));
        assertEquals(List.of("特許出願", "特許"), pieces.stream().filter(Piece::hit).map(Piece::text).toList(), "the longer word first");
        assertEquals(sentence, pieces.stream().map(Piece::text).collect(Collectors.joining()));
        assertEquals(List.of(new Piece(sentence, false)), SuggestedField.pieces(sentence, List.of("")));
        assertEquals(List.of(), SuggestedField.pieces("", List.of("特許")));
    }

    @Test
    void gradesFollowTheScore() {
        assertEquals(List.of(SuggestedField.Grade.STRONG, SuggestedField.Grade.LIKELY, SuggestedField.Grade.WEAK),
            List.of(0.8, 0.3, 0.29).stream().map(score -> SuggestedField.of(new CodeScore("IP", score, List.of()), false).grade()).toList());
    }

    @Test
    void whatIsSettledIsToldOnceWithTheFieldsItConcerns() {
        var evidence = new Evidence("海外展開は考えていません。", List.of("海外展開"), Bearing.UNWANTED, 0);
        List<SetAside> told = SetAside.of(List.of(new CodeScore("GLB_US", 0, List.of(evidence)), new CodeScore("GLB_EU", 0, List.of(evidence)),
            new CodeScore("IP", 0, List.of(new Evidence("特許は出願済みです。", List.of("特許"), Bearing.FINISHED, 0)))));
        assertEquals(List.of(List.of("GLB_US", "GLB_EU"), List.of("IP")), told.stream().map(SetAside::codes).toList());
        assertEquals(List.of(Bearing.UNWANTED, Bearing.FINISHED), told.stream().map(one -> one.quote().bearing()).toList());
    }

    @Test
    void aCaseInEnglishIsReadToo() {
        CaseReading reading = CaseReading.of(new CaseText("Filing a patent before we publish", "We would like advice on filing a patent application for our compound.", "DRUG", "BASIC",
            null, null, "FOREIGN_COMPANY", null), Lexicon.standard());
        assertEquals("IP", reading.codes().get(0).code());
        assertEquals(Disposition.MATCH, reading.disposition());
    }
}
