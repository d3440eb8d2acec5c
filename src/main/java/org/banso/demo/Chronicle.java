package org.banso.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.banso.demo.CaseFile.Event;
import org.banso.demo.CaseFile.Message;
import org.banso.demo.Cast.Adviser;
import org.banso.demo.Cast.Staff;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;

/**
 * Lets one case live from its first day: every step takes its time, and the story breaks off where the next step would lie in the
 * future. So old cases are closed, young ones stand wherever they have come to, and every history is a legal path (domain.md §3).
 */
final class Chronicle {

    private static final int SILENCE_DAYS = 30;

    private final CaseFile file;
    private final Cast cast;
    private final Workdays days;
    private final Dice dice;
    private final Letters letters;
    private final Advising advising;
    private final Instant now;
    private final double pace;
    private final Adviser screener;
    private final Fate fate;
    private int questions;

    Chronicle(CaseFile file, Cast cast, Workdays days, Dice dice, Letters letters, Advising advising, Instant now, double pace, Fate fate) {
        this.file = file;
        this.cast = cast;
        this.days = days;
        this.dice = dice;
        this.letters = letters;
        this.advising = advising;
        this.now = now;
        this.pace = pace;
        this.fate = fate;
        screener = cast.screener(file.productType, dice);
    }

    /** From the filing to the present day. */
    void tell() {
        receive();
        questions = fate == Fate.NO_RESPONSE ? 1 : dice.chance(0.26) ? dice.chance(0.15) ? 2 : 1 : 0;
        while (step()) {
            // each step tells itself
        }
        due();
    }

    private boolean step() {
        return switch (file.status) {
            case "RECEIVED" -> fate == Fate.WITHDRAWN && dice.chance(0.3) ? withdraw(days(1)) : startScreening();
            case "SCREENING" -> screening();
            case "AWAITING_APPLICANT" -> fate == Fate.NO_RESPONSE ? silence() : answer();
            case "KARTE_OPEN" -> karteOpen();
            case "MATCHING" -> advising.match(file, this, dice);
            case "MEETING_SET" -> advising.meet(file, this, dice);
            case "IN_SUPPORT" -> inSupport();
            case "FOLLOW_UP" -> followUp();
            case "CLOSED" -> !"COMPLETED".equals(file.closeReason) && !"NO_RESPONSE".equals(file.closeReason) && file.reopenedAt == null && dice.chance(0.02) && reopen();
            default -> false;
        };
    }

    private void receive() {
        Instant at = file.receivedAt;
        file.fiscalYear = FiscalYear.of(at).year();
        file.consultedOn = Jst.day(at);
        if (file.portal()) {
            file.createdAt = at.minus(dice.between(8, 2600), ChronoUnit.MINUTES).minusSeconds(dice.below(60));
            file.savedAt = at;
            file.events.add(new Event("T01", null, "DRAFT", file.applicant.account(), file.applicant.contact(), file.createdAt, null, null));
            file.events.add(new Event("T02", "DRAFT", "RECEIVED", file.applicant.account(), file.applicant.contact(), at, null, null));
        } else {
            Staff clerk = dice.pick(cast.staff);
            file.registeredAt = at.plus(dice.between(6, 45), ChronoUnit.MINUTES);
            file.createdAt = file.registeredAt;
            file.events.add(new Event("T03", null, "RECEIVED", clerk.account(), clerk.name(), file.registeredAt, null, null));
        }
        file.status = "RECEIVED";
    }

    private boolean startScreening() {
        Instant at = days(dice.chance(0.08) ? 4.5 : 1);
        if (!reached(at)) {
            return false;
        }
        file.owner = screener.account();
        file.ownerName = screener.name();
        file.screeningStartedAt = at;
        move("T04", "SCREENING", screener.account(), screener.name(), at, null, null);
        Instant reply = days.later(at, 0, dice);
        if (reply.isBefore(now) && fate != Fate.SPAM && fate != Fate.TEST) {
            file.firstResponseAt = reply;
            file.messages.add(new Message("REPLY", letters.firstReply(file, dice), screener.account(), screener.name(), reply));
        }
        return true;
    }

    private boolean screening() {
        if (fate == Fate.WITHDRAWN && questions == 0 && dice.chance(0.4)) {
            return withdraw(days(3));
        }
        Instant at = days(fate == Fate.SPAM || fate == Fate.TEST ? 0.5 : questions > 0 ? 1.6 : 3.2);
        if (file.firstResponseAt != null && !at.isAfter(file.firstResponseAt)) {
            at = days.later(file.firstResponseAt, 0, dice);
        }
        if (!reached(at)) {
            return false;
        }
        if (questions > 0) {
            questions--;
            file.messages.add(new Message("QUESTION", letters.question(file, dice), screener.account(), screener.name(), at));
            file.awaitingSince = at;
            move("T05", "AWAITING_APPLICANT", screener.account(), screener.name(), at, null, null);
            return true;
        }
        if (file.reopenedAt == null && fate.declines()) {
            return decline(at);
        }
        if (fate == Fate.ANSWERED || file.reopenedAt != null) {
            advising.information(file, screener, at, dice);
            file.closeReason = "ANSWERED";
            close("T10", screener.account(), screener.name(), at, letters.answered(dice));
            return true;
        }
        if (file.screenedAt == null) {
            file.screenedAt = at;
            file.karteOpenedAt = at;
        }
        file.memo = letters.memo(file, dice);
        move("T08", "KARTE_OPEN", screener.account(), screener.name(), at, "ACCEPT", null);
        return true;
    }

    private boolean decline(Instant proposedAt) {
        String reason = fate.name();
        file.declineBy = screener.account();
        file.declineReason = reason;
        file.declineNote = letters.declineNote(reason, dice);
        Instant at = days.later(proposedAt, Math.min(dice.around(0.8), 3), dice);
        if (!reached(at)) {
            return false;
        }
        Staff manager = dice.pick(cast.managers);
        file.closeReason = reason;
        file.counted = fate == Fate.OUT_OF_SCOPE || fate == Fate.NOT_ELIGIBLE;
        if (fate == Fate.DUPLICATE) {
            file.mergedInto = file.previousCase;
        }
        file.closedAt = at;
        move("T09", "DECLINED", manager.account(), manager.name(), at, reason, file.declineNote);
        return false;
    }

    private boolean answer() {
        if (fate == Fate.WITHDRAWN && dice.chance(0.3)) {
            return withdraw(Workdays.anyHour(file.lastAt(), dice.between(2, 9), dice));
        }
        Instant at = Workdays.anyHour(file.lastAt(), 1 + (int) (dice.around(4) * Math.min(1, pace * 2)), dice);
        if (!reached(at)) {
            return false;
        }
        Message question = file.messages.get(file.messages.size() - 1);
        question.answeredAt = at;
        file.messages.add(new Message("ANSWER", letters.answer(file, dice), file.applicant.account(), file.applicant.contact(), at));
        file.awaitingMinutes += Duration.between(file.awaitingSince, at).toMinutes();
        file.awaitingSince = null;
        move("T06", "SCREENING", file.applicant.account(), file.applicant.contact(), at, null, null);
        return true;
    }

    private boolean silence() {
        Staff clerk = cast.staff.get(0);
        Instant since = file.awaitingSince;
        for (int days = 12; days <= 24; days += 12) {
            Instant reminder = this.days.inHours(this.days.plus(Jst.day(since).plusDays(days), 0), dice);
            if (!reached(reminder)) {
                return false;
            }
            file.reminders++;
            file.messages.add(new Message("REMINDER", letters.reminder(file, dice), clerk.account(), clerk.name(), reminder));
        }
        Instant at = days.inHours(days.plus(Jst.day(since).plusDays(SILENCE_DAYS + dice.between(2, 9)), 0), dice);
        if (!reached(at)) {
            return false;
        }
        file.awaitingMinutes += Duration.between(since, at).toMinutes();
        file.awaitingSince = null;
        file.closeReason = "NO_RESPONSE";
        close("T07", clerk.account(), clerk.name(), at, null);
        return true;
    }

    private boolean karteOpen() {
        if (fate == Fate.WITHDRAWN) {
            return withdraw(days(6));
        }
        boolean interviewed = file.preInterviewHeldAt != null;
        if (!interviewed && !advising.preInterview(file, screener, days(4), this, dice)) {
            return false;
        }
        Instant at = days.later(latest(file.lastAt(), file.preInterviewHeldAt), Math.min(dice.around(1.2 * pace), 6), dice);
        if (!reached(at)) {
            return false;
        }
        if (fate == Fate.REFERRED_EARLY) {
            return refer(at);
        }
        file.expertise.addAll(file.story.expertise());
        if (fate == Fate.HANDLED || file.firstSupporterMeetingAt == null && file.matchingStartedAt != null) {
            file.firstSupportAt = first(file.firstSupportAt, file.preInterviewHeldAt);
            move("T12", "IN_SUPPORT", screener.account(), screener.name(), at, null, letters.handling(dice));
            return true;
        }
        file.matchingStartedAt = first(file.matchingStartedAt, at);
        move("T11", "MATCHING", screener.account(), screener.name(), at, null, String.join(", ", file.expertise));
        return true;
    }

    private boolean inSupport() {
        if (!advising.support(file, screener, this, dice)) {
            return false;
        }
        Instant at = days.later(latest(file.lastAt(), advising.lastHeld(file)), Math.min(dice.around(9 * pace), 30), dice);
        if (!reached(at)) {
            return false;
        }
        if (fate == Fate.REFERRED) {
            return refer(at);
        }
        if (fate == Fate.WITHDRAWN_LATE) {
            return withdraw(at);
        }
        if (file.lead() != null && file.events.stream().noneMatch(e -> "T17".equals(e.transition())) && dice.chance(0.05)) {
            move("T17", "MATCHING", screener.account(), screener.name(), at, null, letters.another(dice));
            return true;
        }
        boolean byManager = dice.chance(0.12);
        Staff manager = dice.pick(cast.managers);
        file.supportEndedAt = first(file.supportEndedAt, at);
        move("T18", "FOLLOW_UP", byManager ? manager.account() : screener.account(), byManager ? manager.name() : screener.name(), at, null,
                letters.supportEnded(dice));
        return true;
    }

    private boolean followUp() {
        if (file.events.stream().noneMatch(e -> "T19".equals(e.transition())) && dice.chance(0.03)) {
            Instant back = days(18);
            if (!reached(back)) {
                return false;
            }
            move("T19", "IN_SUPPORT", screener.account(), screener.name(), back, null, letters.again(dice));
            return true;
        }
        if (!advising.followUp(file, this, dice)) {
            return false;
        }
        Instant at = days.later(latest(file.lastAt(), file.followUpAt), Math.min(dice.around(2), 8), dice);
        if (!reached(at)) {
            return false;
        }
        Staff clerk = dice.pick(cast.staff);
        file.closeReason = "COMPLETED";
        close("T20", clerk.account(), clerk.name(), at, null);
        advising.survey(file, at, now, letters, dice);
        return true;
    }

    private boolean refer(Instant at) {
        Staff clerk = dice.pick(cast.staff);
        file.referredAt = at;
        file.closeReason = "REFERRED";
        close("T21", clerk.account(), clerk.name(), at, letters.referral(file, dice));
        return true;
    }

    private boolean withdraw(Instant at) {
        if (!reached(at)) {
            return false;
        }
        if (file.awaitingSince != null) {
            file.awaitingMinutes += Duration.between(file.awaitingSince, at).toMinutes();
            file.awaitingSince = null;
        }
        file.closeReason = "WITHDRAWN";
        file.closedAt = at;
        end(at);
        move("T22", "WITHDRAWN", file.applicant.account(), file.applicant.contact(), at, null, letters.withdrawn(dice));
        return false;
    }

    private boolean reopen() {
        Instant at = days.later(file.lastAt(), dice.between(5, 45), dice);
        if (!reached(at)) {
            return false;
        }
        Staff manager = dice.pick(cast.managers);
        file.reopenedAt = at;
        file.closedAt = null;
        file.closeReason = null;
        move("T23", "SCREENING", manager.account(), manager.name(), at, null, letters.reopened(dice));
        return true;
    }

    private void close(String transition, long actor, String name, Instant at, String note) {
        file.closedAt = at;
        end(at);
        move(transition, "CLOSED", actor, name, at, file.closeReason, note);
    }

    /** Assignments end with the case. */
    private void end(Instant at) {
        file.requests.stream().filter(r -> r.state.equals("ACCEPTED") && r.endOn == null).forEach(r -> r.endOn = Jst.day(at));
    }

    void move(String transition, String to, long actor, String name, Instant at, String reason, String note) {
        file.events.add(new Event(transition, file.status, to, actor, name, at, reason, note));
        file.status = to;
    }

    boolean reached(Instant at) {
        return at.isBefore(now);
    }

    Instant now() {
        return now;
    }

    double pace() {
        return pace;
    }

    Adviser screener() {
        return screener;
    }

    /** About so many business days after the last event. */
    Instant days(double mean) {
        return days.later(file.lastAt(), dice.around(mean * pace), dice);
    }

    static Instant latest(Instant a, Instant b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    static Instant first(Instant known, Instant at) {
        return known == null ? at : known;
    }

    /** What an open case waits for next. */
    private void due() {
        LocalDate received = file.consultedOn;
        switch (file.status) {
            case "RECEIVED", "SCREENING" -> {
                boolean replied = file.firstResponseAt != null;
                file.dueKind = replied ? "SCREENING" : "FIRST_REPLY";
                file.dueOn = days.plus(file.reopenedAt == null ? received : Jst.day(file.reopenedAt), replied ? 5 : 3);
            }
            case "AWAITING_APPLICANT" -> {
                file.dueKind = "APPLICANT_ANSWER";
                file.dueOn = Jst.day(file.awaitingSince).plusDays(SILENCE_DAYS);
            }
            case "KARTE_OPEN", "MATCHING", "MEETING_SET" -> {
                file.dueKind = "FIRST_MEETING";
                file.dueOn = days.plus(received, 20);
            }
            default -> {
            }
        }
    }
}
