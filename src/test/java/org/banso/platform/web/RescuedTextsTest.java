package org.banso.platform.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RescuedTextsTest {
    private static final Instant NOW = Instant.parse("2026-10-05T00:00:00Z");

    private final RescuedTexts texts = new RescuedTexts();

    private void keep(long account, String text) {
        texts.keep(account, "/portal/drafts/1", Map.of("draft:body", new String[] {text}), NOW);
    }

    @Test
    void aTextIsGivenBackOnceAtItsAddressToItsWriter() {
        keep(1, "消えない𠮷野");
        assertTrue(texts.take(2, "/portal/drafts/1", NOW).isEmpty());
        assertTrue(texts.take(1, "/portal/drafts/2", NOW).isEmpty());
        assertArrayEquals(new String[] {"消えない𠮷野"}, texts.take(1, "/portal/drafts/1", NOW).orElseThrow().get("draft:body"));
        assertTrue(texts.take(1, "/portal/drafts/1", NOW).isEmpty());
    }

    @Test
    void whetherTextWaitsForAFormIsToldWithoutTakingIt() {
        keep(1, "途中の文");
        assertTrue(texts.has(1, "/portal/drafts/1", "draft:", NOW));
        assertFalse(texts.has(1, "/portal/drafts/1", "other:", NOW));
        assertFalse(texts.has(1, "/portal/drafts/2", "draft:", NOW));
        assertFalse(texts.has(2, "/portal/drafts/1", "draft:", NOW));
        assertFalse(texts.has(1, "/portal/drafts/1", "draft:", NOW.plus(RescuedTexts.LIFE).plusSeconds(1)));
        assertTrue(texts.take(1, "/portal/drafts/1", NOW).isPresent());
    }

    @Test
    void anHourLaterItIsGone() {
        keep(1, "昨日の文");
        assertTrue(texts.take(1, "/portal/drafts/1", NOW.plus(RescuedTexts.LIFE).plusSeconds(1)).isEmpty());
    }

    @Test
    void memoryIsBoundedAndTheOldestMakeRoom() {
        String page = "あ".repeat(RescuedTexts.MOST_CHARACTERS);
        int most = RescuedTexts.MOST_ALTOGETHER / RescuedTexts.MOST_CHARACTERS;
        for (int account = 0; account <= most; account++) {
            keep(account, page);
        }
        assertTrue(texts.take(0, "/portal/drafts/1", NOW).isEmpty(), "the oldest made room");
        assertTrue(texts.take(1, "/portal/drafts/1", NOW).isPresent());
        for (int again = 0; again < 3 * most; again++) {
            keep(most, page);
        }
        assertTrue(texts.take(2, "/portal/drafts/1", NOW).isPresent(), "one person fills only one place");
        keep(7, page + "い");
        assertTrue(texts.take(7, "/portal/drafts/1", NOW).orElseThrow().get("draft:body")[0].length() == page.length(), "what is too long replaces nothing");
    }
}
