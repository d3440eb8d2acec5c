package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.banso.calendar.Booked;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.junit.jupiter.api.Test;

/** Letters about meetings carry what calendar programs understand, and everybody who attends is written to. */
class MeetingInvitationsIT extends SupportIT {
    @Inject
    private MeetingReminders.Letting reminders;
    @Inject
    private MeetingReminders timer;
    @Inject
    private Substitutes substitutes;

    private String calendarOf(long caseId, String key, String mail) {
        String folded = fixture.text("select calendar from outbox_letter where case_id = ? and idempotency_key like ? and recipient = ?", caseId, key + "%", mail);
        return folded == null ? null : folded.replace("\r\n ", "");
    }

    @Test
    void anInvitationIsUpdatedAndTakenBackUnderOneIdentity() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3));
        form.setPlace(null);
        form.setLink("https://meet.example.jp/abc?pwd=1,2;3");
        long first = meetings.plan(caseId, form, null);
        String uid = fixture.text("select uid from appointment where record_id = ?", first);
        String invitation = calendarOf(caseId, "support-planned-supporter-", adviser.who().email());
        assertTrue(invitation.contains("METHOD:REQUEST") && invitation.contains("UID:" + uid) && invitation.contains("SEQUENCE:0"), invitation);
        assertTrue(invitation.contains("mailto:" + adviser.who().email()) && invitation.contains(fixture.caseNo(caseId)), invitation);
        assertFalse(invitation.contains("細胞シート") || invitation.contains("𠮷田"), "neither product nor applicant");
        assertTrue(calendarOf(caseId, "support-planned-", "hanako@it.example").contains("UID:" + uid));
        long second = meetings.move(seen(first), plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(4)));
        String moved = calendarOf(caseId, "support-moved-supporter-", adviser.who().email());
        assertTrue(moved.contains("METHOD:REQUEST") && moved.contains("UID:" + uid) && moved.contains("SEQUENCE:1"), moved);
        meetings.cancel(seen(second), "講師の都合");
        String cancelled = calendarOf(caseId, "support-cancelled-supporter-", adviser.who().email());
        assertTrue(cancelled.contains("METHOD:CANCEL") && cancelled.contains("UID:" + uid) && cancelled.contains("SEQUENCE:2"), cancelled);
        assertFalse(cancelled.contains("講師の都合"));
    }

    @Test
    void whoAttendsBesideIsInvitedAndToldWhenItIsWithoutHim() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        SupporterMade other = adviserOf(caseId);
        Who officer = staff();
        as(officer);
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3));
        form.setPeople(new ArrayList<>(List.of(Booked.supporter(other.id()).key(), Booked.account(officer.accountId()).key())));
        long first = meetings.plan(caseId, form, null);
        assertEquals(3, letters(caseId, "support-planned-supporter-"));
        assertTrue(fixture.text("select body from outbox_letter where case_id = ? and recipient = ?", caseId, officer.email()).contains("/office/cases/"));
        meetings.move(seen(first), plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(4)));
        assertEquals(2, letters(caseId, "support-cancelled-supporter-"), "two are free again, and told");
        assertEquals(1, letters(caseId, "support-moved-supporter-"));
        assertEquals(0, fixture.number("select count(*) from outbox_letter where case_id = ? and idempotency_key like 'support-cancelled-%' and recipient = 'hanako@it.example'", caseId));
    }

    @Test
    void whoAttendsAsASupporterIsNotInvitedAgainInAColleaguesPlace() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        Who colleague = staff();
        as(staff());
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3));
        form.setPeople(new ArrayList<>(List.of(Booked.account(colleague.accountId()).key())));
        long meeting = meetings.plan(caseId, form, null);
        assertEquals(2, letters(caseId, "support-planned-supporter-"));
        as(fixture.person(Role.OFFICE_MANAGER));
        substitutes.takeSeat(meeting, colleague.accountId(), adviser.who().accountId());
        assertEquals(2, letters(caseId, "support-planned-supporter-"));
        assertEquals(1, letters(caseId, "support-cancelled-supporter-"), "the colleague's calendar lets go of it");
    }

    @Test
    void everybodyIsRemindedOnce() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(1)), null);
        asSystem();
        assertFalse(reminders.due(today(), today().plusDays(1)).contains(meeting), "told today");
        fixture.update("update support_record set created_at = ? where id = ?", LocalDateTime.ofInstant(Jst.startOf(today().minusDays(1)), ZoneOffset.UTC), meeting);
        assertTrue(reminders.due(today(), today().plusDays(1)).contains(meeting));
        reminders.write(meeting);
        reminders.write(meeting);
        assertEquals(2, letters(caseId, "support-reminder-"));
        assertNull(calendarOf(caseId, "support-reminder-", adviser.who().email()));
        assertFalse(reminders.due(today(), today().plusDays(1)).contains(meeting));
        as(staff());
        long other = meetings.plan(caseId, plan(RecordKind.FOLLOW_UP, null, today().plusDays(2)), null);
        meetings.cancel(seen(other), "都合");
        asSystem();
        reminders.write(other);
        assertEquals(2, letters(caseId, "support-reminder-"), "a cancelled meeting reminds of nothing");
    }

    /** The server counts in UTC: eight in the morning in Japan is still the day before there. */
    @Test
    void a75_remindersLeaveOnTheDayInJapanNotInTheNightAndOnceThoughTheClockGoesBack() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        fixture.update("update support_record set performed_on = ? where id = ?", newYear, meeting);
        asSystem();
        Instant eight = Jst.startOf(newYear.minusDays(1)).plus(Duration.ofHours(8));
        timer.onTick(new Tick(eight.minus(Duration.ofHours(16))));
        assertEquals(0, letters(caseId, "support-reminder-"), "two days before");
        timer.onTick(new Tick(eight.minusMillis(1)));
        assertEquals(0, letters(caseId, "support-reminder-"), "in the night");
        timer.onTick(new Tick(eight));
        assertEquals(2, letters(caseId, "support-reminder-"), "23:00 of the day before, in UTC");
        timer.onTick(new Tick(eight.minus(Duration.ofHours(1))));
        timer.onTick(new Tick(eight));
        assertEquals(2, letters(caseId, "support-reminder-"));
        String body = fixture.text("select body from outbox_letter where case_id = ? and idempotency_key like 'support-reminder-%'", caseId);
        assertTrue(body.contains("2027年1月1日") && body.contains("13:00"), body);
    }

    @Test
    void aReminderThatCannotBeWrittenIsToldOnceAndWrittenLater() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(1)), null);
        fixture.update("update support_record set created_at = ? where id = ?", LocalDateTime.ofInstant(Jst.startOf(today().minusDays(1)), ZoneOffset.UTC), meeting);
        var told = new ConcurrentLinkedQueue<LogRecord>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                told.add(line);
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger log = Logger.getLogger(MeetingReminders.class.getName());
        log.addHandler(ear);
        asSystem();
        try {
            fixture.update("update support_record set kind = 'NO_SUCH' where id = ?", meeting);
            timer.remind(List.of(meeting));
            timer.remind(List.of(meeting));
            assertEquals(List.of(Level.WARNING), told.stream().map(LogRecord::getLevel).filter(level -> level.intValue() > Level.INFO.intValue()).toList());
            String line = new SimpleFormatter().formatMessage(told.peek());
            assertTrue(line.contains(Long.toString(meeting)) && !line.contains("NO_SUCH") && !line.contains(adviser.who().email()), line);
        } finally {
            log.removeHandler(ear);
            fixture.update("update support_record set kind = 'SUPPORTER_MEETING' where id = ?", meeting);
        }
        timer.remind(List.of(meeting));
        assertEquals(2, letters(caseId, "support-reminder-"), "written after all");
    }
}
