package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.demo.CaseFile.Action;
import org.banso.demo.CaseFile.Advice;
import org.banso.demo.CaseFile.Request;
import org.banso.demo.CaseFile.Survey;
import org.banso.demo.Cast.Adviser;
import org.banso.demo.Cast.Staff;
import org.banso.shared.Jst;

/** The part of a story in which somebody advises: interviews, supporters asked, meetings, minutes, follow-up and survey. */
final class Advising {

    private static final Map<String, String> EVENTS = Map.of("PRE_INTERVIEW", "PRE_INTERVIEW_HELD", "SUPPORTER_MEETING",
            "SUPPORTER_MEETING_HELD", "FOLLOW_UP", "FOLLOW_UP_HELD");

    private static final Set<String> MEETINGS = Set.of("PRE_INTERVIEW", "SUPPORTER_MEETING", "GROUP_MENTORING", "FOLLOW_UP");

    private final Cast cast;
    private final Workdays days;
    private final Minutes minutes;
    private final Asking asking;

    Advising(Cast cast, Workdays days, Minutes minutes) {
        this.cast = cast;
        this.days = days;
        this.minutes = minutes;
        asking = new Asking(cast, days, minutes);
    }

    /** The full-timer answers with information only; half of these applicants were heard first. */
    void information(CaseFile file, Adviser screener, Instant at, Dice dice) {
        Instant heard = slot(days.later(file.screeningStartedAt, 0.2, dice));
        if (file.preInterviewHeldAt == null && file.reopenedAt == null && dice.chance(0.5) && heard.plus(90, ChronoUnit.MINUTES).isBefore(at)) {
            hold(file, "PRE_INTERVIEW", screener, heard, dice.any(30, 45, 60), dice);
            file.preInterviewHeldAt = heard;
        }
        Instant given = slot(at).minus(60, ChronoUnit.MINUTES);
        Advice info = planned(file, "INFO", screener, given, dice.between(10, 30), at, screener.account(), dice);
        info.method = dice.any("MAIL", "MAIL", "TEL");
        happened(file, info, at, dice);
    }

    /** False while it lies in the future. */
    boolean preInterview(CaseFile file, Adviser screener, Instant about, Chronicle chronicle, Dice dice) {
        Instant at = slot(about);
        if (!held(file, "PRE_INTERVIEW", screener, at, dice.any(30, 45, 60), chronicle, dice)) {
            return false;
        }
        file.preInterviewHeldAt = at;
        return true;
    }

    /** Asks supporters until one accepts and a date is agreed. */
    boolean match(CaseFile file, Chronicle chronicle, Dice dice) {
        if (file.waits) {
            return false;
        }
        boolean again = file.lead() != null && file.failedMeeting;
        Instant agreed = again ? chronicle.days(2) : asking.ask(file, chronicle, dice);
        if (agreed == null || !chronicle.reached(agreed)) {
            return false;
        }
        file.failedMeeting = false;
        Staff clerk = dice.pick(cast.staff);
        Request lead = file.lead();
        if (lead == null) {
            file.move("T14", "KARTE_OPEN", clerk.account(), clerk.name(), agreed, null, minutes.line("nobody", dice));
            return true;
        }
        file.matchedAt = Chronicle.first(file.matchedAt, agreed);
        file.meetingPlannedAt = Chronicle.first(file.meetingPlannedAt, agreed);
        Instant at = slot(days.later(agreed, Math.min(dice.around(6 * chronicle.pace()), 25), dice));
        planned(file, "SUPPORTER_MEETING", lead.adviser, at, dice.any(60, 60, 90), agreed, clerk.account(), dice);
        file.move("T13", "MEETING_SET", clerk.account(), clerk.name(), agreed, null, Jst.day(at).toString());
        return true;
    }

    /** The meeting that was set takes place, or does not. */
    boolean meet(CaseFile file, Chronicle chronicle, Dice dice) {
        Advice meeting = file.advice.stream().filter(a -> a.status.equals("PLANNED")).findFirst().orElseThrow();
        Instant at = meeting.on.atTime(meeting.starts).atZone(Jst.ZONE).toInstant();
        Staff clerk = dice.pick(cast.staff);
        boolean cancelled = !file.went("T16") && dice.chance(0.05);
        Instant written = cancelled ? at.plus(dice.between(20, 40), ChronoUnit.MINUTES) : writtenAt(at, meeting.minutes, dice);
        if (!chronicle.reached(written)) {
            return false;
        }
        if (cancelled) {
            meeting.status = dice.chance(0.6) ? "CANCELLED" : "NO_SHOW";
            meeting.cancelReason = minutes.line(meeting.status.equals("NO_SHOW") ? "no-show" : "cancelled", dice);
            file.failedMeeting = true;
            file.move("T16", "MATCHING", clerk.account(), clerk.name(), written, null, meeting.cancelReason);
            return true;
        }
        happened(file, meeting, written, dice);
        file.firstSupporterMeetingAt = Chronicle.first(file.firstSupporterMeetingAt, at);
        boolean bySupporter = dice.chance(0.6);
        file.move("T15", "IN_SUPPORT", bySupporter ? meeting.adviser.account() : clerk.account(),
                bySupporter ? meeting.adviser.name() : clerk.name(), written, null, null);
        return true;
    }

    /** Further meetings and papers; false while one of them is still to come. */
    boolean support(CaseFile file, Adviser screener, Chronicle chronicle, Dice dice) {
        Request lead = file.lead();
        Adviser adviser = lead == null ? screener : lead.adviser;
        int further = dice.weightedInt(22, 34, 24, 13, 7);
        Instant last = Chronicle.latest(file.lastAt(), lastHeld(file));
        for (int i = 0; i < further; i++) {
            String kind = lead == null ? dice.weighted("PRE_INTERVIEW", 30, "INFO", 25, "DOC_REVIEW", 30, "PLAN", 10, "REFERRAL", 5)
                    : dice.weighted("SUPPORTER_MEETING", 50, "DOC_REVIEW", 22, "PITCH", 8, "PLAN", 6, "HANDS_ON", 6, "INFO", 5, "FS_IP", 2,
                            "FS_MARKET", 2, "GROUP_MENTORING", 1);
            Instant at = slot(days.later(last, Math.min(dice.around(14 * chronicle.pace()), 60), dice));
            if (!held(file, kind, adviser, at, dice.any(30, 45, 60, 60, 90, 120), chronicle, dice)) {
                return false;
            }
            last = lastHeld(file);
        }
        return true;
    }

    boolean followUp(CaseFile file, Chronicle chronicle, Dice dice) {
        if (file.lastFollowUpAt != null && !file.lastFollowUpAt.isBefore(file.lastSupportEndedAt)) {
            return true;
        }
        Instant at = slot(chronicle.days(36));
        Request lead = file.lead();
        Adviser adviser = lead == null || dice.chance(0.5) ? chronicle.screener() : lead.adviser;
        if (!held(file, "FOLLOW_UP", adviser, at, dice.any(15, 20, 30), chronicle, dice)) {
            return false;
        }
        file.followUpAt = Chronicle.first(file.followUpAt, at);
        file.lastFollowUpAt = at;
        return true;
    }

    /** Asked at the end; 62 of 100 answer, 86 of them content. */
    void survey(CaseFile file, Instant at, Letters letters, Dice dice) {
        file.note("SURVEY_ASKED", null, null, at, null, null);
        Instant answered = dice.chance(0.62) ? Workdays.anyHour(at, dice.between(1, 20), dice) : null;
        if (answered == null || !answered.isBefore(file.storyEnd)) {
            file.surveys.add(new Survey(at, null, 0, null, null));
            return;
        }
        file.note("SURVEY_ANSWERED", file.applicant.account(), file.applicant.contact(), answered, null, null);
        boolean content = dice.chance(0.863);
        int overall = content ? dice.any(5, 4, 4, 5, 5) : dice.any(3, 3, 2, 3, 1);
        int[] grades = new int[5];
        for (int i = 0; i < grades.length; i++) {
            grades[i] = Math.max(1, Math.min(5, overall + dice.between(-1, 1)));
        }
        file.surveys.add(new Survey(at, answered, overall, grades, dice.chance(0.55) ? letters.comment(file, overall, dice) : null));
    }

    /** When the last thing that really happened was written down; null if nothing happened. */
    Instant lastHeld(CaseFile file) {
        return file.advice.stream().filter(a -> a.status.equals("HELD")).map(a -> a.createdAt).max(Instant::compareTo).orElse(null);
    }

    private boolean held(CaseFile file, String kind, Adviser adviser, Instant at, int length, Chronicle chronicle, Dice dice) {
        Instant before = Chronicle.latest(file.lastAt(), lastHeld(file));
        if (!chronicle.reached(writtenAt(at, length, dice))) {
            boolean dated = MEETINGS.contains(kind) && dice.chance(0.7) && at.isBefore(chronicle.now().plus(35, ChronoUnit.DAYS));
            if (dated) {
                planned(file, kind, adviser, at, length, before, adviser.account(), dice);
                file.note("MEETING_PLANNED", adviser.account(), adviser.name(), before, kind, Jst.day(at).toString());
            }
            return false;
        }
        hold(file, kind, adviser, at, length, dice);
        return true;
    }

    private Advice hold(CaseFile file, String kind, Adviser adviser, Instant at, int length, Dice dice) {
        Advice advice = planned(file, kind, adviser, at, length, at, adviser.account(), dice);
        happened(file, advice, writtenAt(at, length, dice), dice);
        return advice;
    }

    private Advice planned(CaseFile file, String kind, Adviser adviser, Instant at, int length, Instant created, Long by, Dice dice) {
        Advice advice = new Advice();
        advice.kind = kind;
        advice.status = "PLANNED";
        advice.adviser = adviser;
        advice.on = Jst.day(at);
        advice.starts = LocalTime.from(Jst.at(at));
        advice.minutes = length;
        advice.method = kind.equals("DOC_REVIEW") ? "MAIL" : file.applicant.foreign() ? "ONLINE"
                : dice.weighted("ONLINE", file.fiscalYear < 2020 ? 15 : 70, "VISIT", 8, "OFFICE", file.fiscalYear < 2020 ? 60 : 12, "TEL", 10);
        advice.expertise = String.join(",", expertiseOf(file));
        advice.attendees = file.applicant.contact() + "、" + adviser.name() + (dice.chance(0.5) ? "、" + dice.pick(cast.staff).name() : "");
        advice.writtenBy = by;
        advice.createdAt = created;
        file.advice.add(advice);
        return advice;
    }

    private void happened(CaseFile file, Advice advice, Instant written, Dice dice) {
        advice.status = "HELD";
        advice.createdAt = written;
        file.firstSupportAt = Chronicle.first(file.firstSupportAt, advice.on.atTime(advice.starts).atZone(Jst.ZONE).toInstant());
        advice.writtenBy = dice.chance(0.7) ? advice.adviser.account() : dice.pick(cast.staff).account();
        List<String> codes = expertiseOf(file);
        file.note(EVENTS.getOrDefault(advice.kind, "SUPPORT_GIVEN"), advice.writtenBy, nameOf(advice), written, null, advice.on.toString());
        advice.internalNote = minutes.internal(file, advice.kind, codes, dice);
        if (!advice.kind.equals("PLAN") && dice.chance(0.88)) {
            advice.applicantText = minutes.forApplicant(file, advice.kind, codes, dice);
            Instant released = days.later(written, dice.around(1.5), dice);
            if (released.isBefore(file.storyEnd) && dice.chance(0.96)) {
                Staff clerk = dice.pick(cast.staff);
                advice.releasedAt = released;
                advice.releasedBy = clerk.account();
                file.note("MINUTES_RELEASED", clerk.account(), clerk.name(), released, advice.kind, advice.on.toString());
            }
        }
        if (advice.adviser == file.wanted && file.advice.stream().flatMap(a -> a.actions.stream()).noneMatch(a -> a.doneAt() == null)) {
            advice.actions.add(new Action(minutes.action(file, codes, "SUPPORTER", dice), "SUPPORTER", Jst.day(file.storyEnd).plusDays(dice.between(-2, 14)), null));
        }
        if (!advice.kind.equals("INFO") && !advice.kind.equals("FOLLOW_UP")) {
            for (int i = dice.between(0, 2); i > 0; i--) {
                LocalDate due = advice.on.plusDays(dice.between(7, 40));
                Instant done = Workdays.anyHour(written, dice.between(2, 45), dice);
                String who = dice.weighted("APPLICANT", 72, "SUPPORTER", 14, "OFFICE", 14);
                advice.actions.add(new Action(minutes.action(file, codes, who, dice), who, due,
                        done.isBefore(file.storyEnd) && dice.chance(0.93) ? done : null));
            }
        }
    }

    private String nameOf(Advice advice) {
        return cast.staff.stream().filter(s -> s.account() == advice.writtenBy).map(Staff::name).findFirst().orElse(advice.adviser.name());
    }

    private static List<String> expertiseOf(CaseFile file) {
        return file.expertise.isEmpty() ? file.story.expertise().isEmpty() ? List.of("BIZPLAN") : file.story.expertise() : List.copyOf(file.expertise);
    }

    private static Instant writtenAt(Instant at, int length, Dice dice) {
        return at.plus(length + 35L, ChronoUnit.MINUTES);
    }

    /** Meetings begin on the hour or half past. */
    private static Instant slot(Instant at) {
        Instant half = at.truncatedTo(ChronoUnit.MINUTES);
        int minute = Jst.at(half).getMinute();
        return half.plus(minute == 0 || minute == 30 ? 0 : minute < 30 ? 30 - minute : 60 - minute, ChronoUnit.MINUTES);
    }
}
