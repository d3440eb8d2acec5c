package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.banso.platform.Keys;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.junit.jupiter.api.Test;

class SurveyResponseTest {
    private static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");

    @Test
    void oneTapIsAnAnswer() {
        var asked = new SurveyResponse(1, SurveyPhase.CLOSING, Keys.fingerprint("t"), NOW);
        var form = new SurveyForm();
        form.setOverall(5);
        asked.answer(form, NOW);
        assertTrue(asked.isAnswered());
        assertEquals("support.survey.answered", assertThrows(BusinessException.class, () -> asked.answer(form, NOW)).key());
    }

    @Test
    void gradesAreOneToFiveAndTheOverallOneIsNeeded() {
        var asked = new SurveyResponse(1, SurveyPhase.CLOSING, Keys.fingerprint("t"), NOW);
        var form = new SurveyForm();
        form.setSpeed(6);
        form.setUseAgain(0);
        form.setComment("𠮷".repeat(SurveyForm.COMMENT_MAX + 1));
        assertEquals(List.of("overall", "speed", "useAgain", "comment"),
            assertThrows(BusinessException.class, () -> asked.answer(form, NOW)).faults().stream().map(Fault::field).toList());
    }
}
