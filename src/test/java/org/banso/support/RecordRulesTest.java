package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.support.RecordForm.ActionForm;
import org.junit.jupiter.api.Test;

/** What a record and a planned meeting must hold (domain.md 4.5). */
class RecordRulesTest {
    /** 15:00 of 1 April 2026 in Japan. */
    private static final Instant NOW = Instant.parse("2026-04-01T06:00:00Z");
    private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    static RecordForm complete() {
        var form = new RecordForm();
        form.setKind(RecordKind.SUPPORTER_MEETING);
        form.setSupporterId(7L);
        form.setPerformedOn(TODAY);
        form.setStartTime(LocalTime.of(13, 0));
        form.setEndTime(LocalTime.of(14, 0));
        form.setMethod("ONLINE");
        form.setAttendees("𠮷野 一郎、髙橋 花子");
        form.setExpertise(new ArrayList<>(List.of("REG_REGEN")));
        form.setInternalNote("①㈱ﾊﾝｶｸの件。");
        return form;
    }

    @Test
    void completeRecordPassesAndMinutesFollowFromTheTimes() {
        RecordForm form = complete();
        assertDoesNotThrow(() -> held(form));
        assertEquals(60, form.getMinutes());
    }

    @Test
    void nothingIsGivenBeforeTheCaseWasReceived() {
        RecordForm form = complete();
        form.setPerformedOn(TODAY.minusDays(1));
        RecordRules.checkHeld(form, TODAY.minusDays(1), NOW, RecordRulesTest::known);
        assertThrows(BusinessException.class, () -> RecordRules.checkHeld(form, TODAY, NOW, RecordRulesTest::known));
    }

    @Test
    void supportersMeetingThatWasHeldNamesItsSupporter() {
        RecordForm form = complete();
        form.setSupporterId(null);
        assertFaults(form, "supporterId");
        form.setKind(RecordKind.PRE_INTERVIEW);
        assertDoesNotThrow(() -> held(form));
    }

    @Test
    void breakMayShortenTheMinutesButNothingLengthensThem() {
        RecordForm form = complete();
        form.setMinutes(45);
        assertDoesNotThrow(() -> held(form));
        assertEquals(45, form.getMinutes());
        form.setMinutes(61);
        assertFaults(form, "minutes");
    }

    @Test
    void nothingIsFilledInWhileSomethingIsWrong() {
        RecordForm form = complete();
        form.setInternalNote(" ");
        assertFaults(form, "internalNote");
        assertNull(form.getMinutes(), "the times may still change");
    }

    @Test
    void endFollowsFromStartAndMinutes() {
        RecordForm form = complete();
        form.setEndTime(null);
        form.setMinutes(90);
        held(form);
        assertEquals(LocalTime.of(14, 30), form.getEndTime());
    }

    @Test
    void endBeforeOrAtStartIsRefused() {
        RecordForm form = complete();
        form.setEndTime(LocalTime.of(13, 0));
        assertFaults(form, "endTime");
        form.setEndTime(LocalTime.of(12, 59));
        assertFaults(form, "endTime");
    }

    @Test
    void tenHoursAreTheMost() {
        RecordForm form = complete();
        form.setKind(RecordKind.DOC_REVIEW);
        form.setStartTime(null);
        form.setEndTime(null);
        form.setMinutes(600);
        assertDoesNotThrow(() -> held(form));
        form.setMinutes(601);
        assertFaults(form, "minutes");
        form.setMinutes(null);
        form.setStartTime(LocalTime.of(1, 0));
        form.setEndTime(LocalTime.of(11, 1));
        assertFaults(form, "endTime");
        form.setStartTime(null);
        form.setEndTime(null);
        form.setMinutes(0);
        assertFaults(form, "minutes");
    }

    @Test
    void everyFaultIsToldAtOnceAtItsField() {
        var form = new RecordForm();
        form.setKind(null);
        form.setMethod("PIGEON");
        form.getActions().add(new ActionForm(null, "試験計画書の案", null, null));
        assertFaults(form, "kind", "performedOn", "method", "attendees", "internalNote", "expertise", "who0", "dueOn0");
    }

    @Test
    void nothingIsHeldInTheFuture() {
        RecordForm form = complete();
        form.setPerformedOn(TODAY.plusDays(1));
        assertFaults(form, "performedOn");
        form.setPerformedOn(TODAY);
        form.setStartTime(LocalTime.of(15, 1));
        form.setEndTime(LocalTime.of(16, 0));
        assertFaults(form, "startTime");
        form.setStartTime(LocalTime.of(15, 0));
        assertDoesNotThrow(() -> held(form));
    }

    @Test
    void dayIsThatOfJapan() {
        RecordForm form = complete();
        form.setPerformedOn(LocalDate.of(2026, 4, 2));
        form.setStartTime(LocalTime.of(0, 10));
        form.setEndTime(LocalTime.of(0, 40));
        Instant justAfterMidnightInJapan = Instant.parse("2026-04-01T15:30:00Z");
        assertDoesNotThrow(() -> RecordRules.checkHeld(form, RECEIVED, justAfterMidnightInJapan, RecordRulesTest::known));
    }

    @Test
    void meetingNeedsItsTimesAdviceByMailDoesNot() {
        RecordForm form = complete();
        form.setStartTime(null);
        form.setEndTime(null);
        assertFaults(form, "startTime", "endTime");
        form.setKind(RecordKind.INFO);
        assertDoesNotThrow(() -> held(form));
    }

    @Test
    void blankRowsCountForNothingAndFaultsNameTheRowsOfThePage() {
        RecordForm form = complete();
        form.getActions().add(new ActionForm());
        form.getActions().add(new ActionForm(null, "見積りを取る", ActionOwner.APPLICANT, null));
        assertFaults(form, "dueOn1");
        assertEquals(2, form.getActions().size(), "rows stay where they are while something is wrong");
        form.getActions().get(1).setDueOn(TODAY.plusDays(7));
        held(form);
        assertEquals(1, form.getActions().stream().filter(row -> !RecordRules.blank(row)).count());
    }

    @Test
    void lengthsAreCountedInCharactersAsPeopleCountThem() {
        RecordForm form = complete();
        form.setInternalNote("𠮷".repeat(RecordForm.NOTE_MAX));
        assertDoesNotThrow(() -> held(form));
        form.setInternalNote("𠮷".repeat(RecordForm.NOTE_MAX + 1));
        form.setPlace("あ".repeat(RecordForm.PLACE_MAX + 1));
        assertFaults(form, "internalNote", "place");
    }

    @Test
    void planIsForMeetingsFromTodayOn() {
        RecordForm form = complete();
        form.setSupporterId(7L);
        assertDoesNotThrow(() -> planned(form));
        assertNull(form.getInternalNote(), "a plan has no note");
        form.setPerformedOn(TODAY.minusDays(1));
        form.setKind(RecordKind.DOC_REVIEW);
        assertEquals(Set.of("performedOn", "kind"), fields(() -> planned(form)));
    }

    @Test
    void supportersMeetingNamesItsSupporter() {
        RecordForm form = complete();
        form.setSupporterId(null);
        assertEquals(Set.of("supporterId"), fields(() -> planned(form)));
        form.setKind(RecordKind.PRE_INTERVIEW);
        assertDoesNotThrow(() -> planned(form));
    }

    @Test
    void releasedTextIsNeverEmpty() {
        assertThrows(BusinessException.class, () -> RecordRules.released("　\n"));
        assertEquals("がんばりましょう", RecordRules.released("か\u3099んは\u3099りましょう"), "NFC");
    }

    @Test
    void onlyHttpsBecomesALink() {
        assertEquals("https://meet.example.jp/a?b=1", MeetingPlace.address(" https://meet.example.jp/a?b=1 "));
        assertNull(MeetingPlace.address("javascript:alert(1)"));
        assertNull(MeetingPlace.address("http://meet.example.jp/"));
        assertNull(MeetingPlace.address("https://meet.example.jp/\"onclick=x"));
        assertNull(MeetingPlace.address("東京都中央区 日本橋"));
        assertNull(MeetingPlace.address(null));
    }

    @Test
    void differencesNameTheParts() {
        RecordForm mine = complete();
        RecordForm theirs = complete();
        assertTrue(mine.differencesTo(theirs).isEmpty());
        theirs.setInternalNote("別の記録");
        theirs.setPlace("会議室");
        assertEquals(List.of("support.record.place", "support.record.internalNote"),
            mine.differencesTo(theirs).stream().map(RecordForm.Difference::label).toList());
    }

    private static boolean known(String list, String code) {
        return "method".equals(list) ? Set.of("ONLINE", "VISIT").contains(code) : Set.of("REG_REGEN").contains(code);
    }

    private static void held(RecordForm form) {
        RecordRules.checkHeld(form, RECEIVED, NOW, RecordRulesTest::known);
    }

    private static void planned(RecordForm form) {
        RecordRules.checkPlanned(form, NOW, RecordRulesTest::known);
    }

    private static void assertFaults(RecordForm form, String... fields) {
        assertEquals(new TreeSet<>(Set.of(fields)), new TreeSet<>(fields(() -> held(form))));
    }

    private static Set<String> fields(Runnable check) {
        return assertThrows(BusinessException.class, check::run).faults().stream().map(Fault::field).collect(Collectors.toSet());
    }
}
