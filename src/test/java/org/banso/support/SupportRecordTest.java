package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.banso.consultation.Milestone;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** The life of a record: planned, held, released; and what it refuses. */
class SupportRecordTest {
    private static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");

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
        assertEquals("support.notHeld", refused(() -> meeting.correct(RecordRulesTest.complete())));
    }

    @Test
    void releasedStaysAsItWasRead() {
        var written = SupportRecord.held(1, RecordRulesTest.complete(), 5L, NOW, null);
        written.release("要旨です。", 9, NOW);
        assertEquals("support.alreadyReleased", refused(() -> written.correct(RecordRulesTest.complete())));
        assertEquals("support.alreadyReleased", refused(() -> written.release("別の要旨", 9, NOW)));
        assertEquals("要旨です。", written.applicantText());
    }

    @Test
    void kindStaysWhatTheCaseHasCounted() {
        var written = SupportRecord.held(1, RecordRulesTest.complete(), 5L, NOW, null);
        RecordForm other = RecordRulesTest.complete();
        other.setKind(RecordKind.PRE_INTERVIEW);
        written.correct(other);
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
