package org.banso.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngagementToldTest {
    private static final Instant AT = Instant.parse("2026-05-01T00:00:00Z");

    /** Whether it waits for the office, and whether the applicant reads something else. */
    private static List<Boolean> of(String theme, String words, String releasedTheme, String releasedWords) {
        var told = new EngagementTold(theme, words, releasedTheme, releasedWords, releasedWords == null ? null : AT, 0);
        return List.of(told.waits(), told.readsOther());
    }

    @Test
    void aDraftWaitsUntilHeReadsJustThat() {
        assertEquals(List.of(false, false), of(null, null, null, null));
        assertEquals(List.of(true, false), of("題", "文", null, null));
        assertEquals(List.of(false, false), of("題", "文", "題", "文"));
        assertEquals(List.of(true, true), of("題", "直した文", "題", "文"));
        assertEquals(List.of(true, true), of("直した題", "文", "題", "文"));
        assertEquals(List.of(false, true), of(null, null, null, "文"), "the draft was emptied, he reads on");
    }
}
