package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.banso.shared.WordDiff.Kind;
import org.banso.shared.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void wordsAreToldAndNotSingleLetters() {
        assertEquals(List.of(new Piece(Kind.SAME, "細胞シートの"), new Piece(Kind.GONE, "製造"), new Piece(Kind.NEW, "品質管理"), new Piece(Kind.SAME, "を𠮷田㈱へ")),
            WordDiff.of("細胞シートの製造を𠮷田㈱へ", "細胞シートの品質管理を𠮷田㈱へ"));
    }

    @Test
    void nothingToSomethingIsAllNew() {
        assertEquals(List.of(new Piece(Kind.NEW, "初めて書いた")), WordDiff.of(null, "初めて書いた"));
        assertEquals(List.of(), WordDiff.of("", null));
    }

    @Property
    void thePiecesHoldBothTextsWhole(@ForAll String before, @ForAll String after) {
        assertEquals(before, text(before, after, Kind.NEW));
        assertEquals(after, text(before, after, Kind.GONE));
    }

    private static String text(String before, String after, Kind without) {
        return WordDiff.of(before, after).stream().filter(piece -> piece.kind() != without).map(Piece::text).collect(Collectors.joining());
    }
}
