package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.banso.consultation.Milestone;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.Test;

/** The life of a record: planned, held, released; and what it refuses. */
class SupportRecordTest {
    private static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void plannedIsHeldOnce() {
        var meeting = SupportRecord.planned(1, RecordRulesTest.complete(), 5L, NOW, null);
        meeting.hold(RecordRulesTest.complete(), 6L, null);
        assertEquals(RecordStatus.HELD, meeting.status());
        assertEquals("support.notPlanned", refused(() -> meeting.hold(RecordRulesTest.complete(), 6L, null)));
        assertEquals("support.notPlanned", refused(() -> meeting.fail(RecordStatus.CANCELLED, "都合により")));
    }

    @Test
    void failedMeetingIsNeitherHeldNorReleased() {
        var meeting = SupportRecord.planned(1, RecordRulesTest.complete(), 5L, NOW, null);
        meeting.fail(RecordStatus.NO_SHOW, "連絡なし");
        assertEquals("support.notPlanned", refused(() -> meeting.hold(RecordRulesTest.complete(), 6L, null)));
        assertEquals("support.notHeld", refused(() -> meeting.release("要旨", 9, NOW)));
        assertEquals("support.notHeld", refused(() -> meeting.correct(RecordRulesTest.complete(), 6L, "理由", NOW)));
    }

    @Test
    void a23_releasedStaysAsItWasReadUntilTheCorrectionIsReleased() {
        var written = SupportRecord.held(1, RecordRulesTest.complete(), 5L, NOW, null);
        written.release("要旨です。", 9, NOW);
        assertEquals("support.alreadyReleased", refused(() -> written.release("別の要旨", 9, NOW)));
        assertFalse(written.releasedAgain());
        RecordForm empty = RecordRulesTest.complete();
        empty.setApplicantText(null);
        assertEquals("support.releasedNotBlank", refused(() -> written.correct(empty, 5L, "消したい", NOW)));
        RecordForm other = RecordRulesTest.complete();
        other.setApplicantText("訂正した要旨です。𠮷");
        written.confirm(NOW, 3, NOW);
        written.correct(other, 5L, "言い方を直す", LATER);
        assertEquals("要旨です。", written.applicantText().text());
        assertEquals("訂正した要旨です。𠮷", written.pendingText().text());
        assertEquals("訂正した要旨です。𠮷", written.form().getApplicantText(), "the next writer goes on from the newest text");
        assertEquals(NOW, written.confirmedAt(), "what he read he still agrees with");
        written.release("訂正した要旨です。𠮷", 9, LATER);
        assertEquals("訂正した要旨です。𠮷", written.applicantText().text());
        assertNull(written.pendingText());
        assertNull(written.confirmedAt(), "a new text is agreed with anew");
        assertTrue(written.releasedAgain());
        assertThrows(StaleVersion.class, () -> written.confirm(NOW, 3, LATER));
    }

    @Test
    void correctionAsksTheSupporterAnew() {
        var written = SupportRecord.held(1, RecordRulesTest.complete(), 5L, NOW, null);
        written.sign(NOW);
        written.sign(LATER);
        assertEquals(NOW, written.signedAt(), "the first word counts");
        assertTrue(written.says(RecordRulesTest.complete()));
        RecordForm other = RecordRulesTest.complete();
        other.setMinutes(25);
        assertFalse(written.says(other));
        written.correct(other, 6L, "休憩を引く", LATER);
        assertEquals(2, written.revision());
        assertEquals(LATER, written.writtenAt());
        assertNull(written.signedAt());
    }

    @Test
    void a43_internalNoteSaysNothingWhenWrittenOutUnawares() {
        assertEquals("InternalNote", "" + SupportRecord.held(1, RecordRulesTest.complete(), 5L, NOW, null).internalNote());
    }

    @Test
    void kindStaysWhatTheCaseHasCounted() {
        var written = SupportRecord.held(1, RecordRulesTest.complete(), 5L, NOW, null);
        RecordForm other = RecordRulesTest.complete();
        other.setKind(RecordKind.PRE_INTERVIEW);
        written.correct(other, 5L, "直す", NOW);
        assertEquals(RecordKind.SUPPORTER_MEETING, written.kind());
    }

    @Test
    void momentIsTheStartInJapanOrNoon() {
        RecordForm form = RecordRulesTest.complete();
        form.setPerformedOn(LocalDate.of(2026, 3, 31));
        assertEquals(Instant.parse("2026-03-31T04:00:00Z"), SupportRecord.held(1, form, 5L, NOW, null).performedAt());
        form.setStartTime(null);
        assertEquals(Instant.parse("2026-03-31T03:00:00Z"), SupportRecord.held(1, form, 5L, NOW, null).performedAt());
    }

    @Test
    void formGivesBackWhatWasWritten() {
        RecordForm form = RecordRulesTest.complete();
        assertEquals(0, SupportRecord.held(1, form, 5L, NOW, null).form().differencesTo(form).size());
        assertEquals(form.getExpertise(), SupportRecord.held(1, form, 5L, NOW, null).form().getExpertise());
    }

    @Test
    void kindsSetTheirMilestones() {
        assertEquals(Milestone.PRE_INTERVIEW, RecordKind.PRE_INTERVIEW.milestone());
        assertEquals(Milestone.SUPPORTER_MEETING, RecordKind.SUPPORTER_MEETING.milestone());
        assertEquals(Milestone.FOLLOW_UP, RecordKind.FOLLOW_UP.milestone());
        assertEquals(Milestone.OTHER_SUPPORT, RecordKind.HANDS_ON.milestone());
    }

    private static String refused(Runnable act) {
        return assertThrows(BusinessException.class, act::run).key();
    }
}
