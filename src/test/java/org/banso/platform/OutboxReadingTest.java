package org.banso.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.banso.platform.OutboxQueries.LetterRow;
import org.junit.jupiter.api.Test;

/** What an administrator reads of letters that really leave. */
class OutboxReadingTest {
    private static LetterRow letter(Long caseId) {
        return new LetterRow(1, "hanako@it.example", caseId, "【M-2026-0001】細胞シート𠮷", "ご質問です。http://localhost/token/" + "k".repeat(43) + " です", Instant.EPOCH, 0,
            null, null, null, null);
    }

    @Test
    void whatALetterSaysOfACaseIsForThoseWhoSeeCases() {
        LetterRow hidden = letter(7L).discreet(false);
        assertTrue(hidden.hidden());
        assertNull(hidden.subject());
        assertNull(hidden.body());
        assertEquals("hanako@it.example", hidden.recipient());
        assertEquals(LetterState.WAITING, hidden.state());
        assertEquals("ご質問です。http://localhost/token/… です", letter(7L).discreet(true).body());
    }

    @Test
    void lettersOfAccountsAreReadWithoutTheirKey() {
        LetterRow row = letter(null).discreet(false);
        assertFalse(row.hidden());
        assertEquals("ご質問です。http://localhost/token/… です", row.body());
    }
}
