package org.banso.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.banso.demo.CaseFile.Message;
import org.banso.demo.Cast.Adviser;
import org.banso.demo.Cast.Staff;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;

/** The first half of a story: filing, screening, questions to the applicant, declining. */
final class Intake {

    static final int SILENCE_DAYS = 30;
    private static final int REMIND_EVERY_DAYS = 10;

    private final CaseFile file;
    private final Cast cast;
    private final Workdays days;
    private final Dice dice;
    private final Letters letters;
    private final Chronicle chronicle;
    private final Fate fate;
    private int questions;

    Intake(CaseFile file, Cast cast, Workdays days, Dice dice, Letters letters, Chronicle chronicle, Fate fate) {
        this.file = file;
        this.cast = cast;
        this.days = days;
        this.dice = dice;
        this.letters = letters;
        this.chronicle = chronicle;
        this.fate = fate;
        questions = fate == Fate.NO_RESPONSE ? 1 : fate == Fate.SPAM || fate == Fate.TEST ? 0 : dice.chance(0.26) ? dice.chance(0.15) ? 2 : 1 : 0;
    }

    void receive() {
        Instant at = file.receivedAt;
        long account = file.applicant.account();
        String name = file.applicant.contact();
        file.fiscalYear = FiscalYear.of(at).year();
        file.consultedOn = Jst.day(at);
        if (file.portal()) {
            file.createdAt = at.minus(dice.between(8, 2600), ChronoUnit.MINUTES).minusSeconds(dice.below(60));
            file.savedAt = at;
            file.begin("T01", "DRAFT", account, name, file.createdAt);
            file.move("T02", "RECEIVED", account, name, at, null, null);
        } else {
            Staff clerk = dice.pick(cast.staff);
            file.registeredAt = at.plus(dice.between(6, 45), ChronoUnit.MINUTES);
            file.createdAt = file.registeredAt;
            file.savedAt = file.registeredAt;
            file.begin("T03", "RECEIVED", clerk.account(), clerk.name(), file.registeredAt);
        }
    }

    boolean received() {
        if (fate == Fate.WITHDRAWN && dice.chance(0.3)) {
            return chronicle.withdraw(chronicle.days(1));
        }
        Instant at = chronicle.days(dice.chance(0.08) ? 4.5 : 1);
        if (!chronicle.reached(at)) {
            return false;
        }
        Adviser screener = chronicle.screener();
        if (dice.chance(0.3)) {
            own(dice.pick(cast.staff), at);
        } else {
            own(new Staff(screener.account(), screener.name()), at);
        }
        file.screeningStartedAt = at;
        file.move("T04", "SCREENING", file.owner, file.ownerName, at, null, null);
        Instant reply = days.later(at, 0, dice);
        if (chronicle.reached(reply) && fate != Fate.SPAM && fate != Fate.TEST) {
            file.firstResponseAt = reply;
            file.messages.add(new Message("REPLY", letters.firstReply(file, dice), file.owner, file.ownerName, reply));
            file.note("FIRST_REPLY", file.owner, file.ownerName, reply, null, null);
        }
        return true;
    }

    private void own(Staff owner, Instant at) {
        file.owner = owner.account();
        file.ownerName = owner.name();
        file.note("ASSIGNED", owner.account(), owner.name(), at, null, owner.name());
    }

    /** The screener has decided, asks, or proposes to decline. */
    boolean screening(Advising advising) {
        if (fate == Fate.WITHDRAWN && questions == 0 && dice.chance(0.4)) {
            return chronicle.withdraw(chronicle.days(3));
        }
        Instant at = chronicle.days(fate == Fate.SPAM || fate == Fate.TEST ? 0.5 : questions > 0 ? 1.6 : 3.2);
        if (file.firstResponseAt != null && !at.isAfter(file.firstResponseAt)) {
            at = days.later(file.firstResponseAt, 0, dice);
        }
        if (!chronicle.reached(at)) {
            return false;
        }
        Adviser screener = chronicle.screener();
        if (questions > 0) {
            questions--;
            file.messages.add(new Message("QUESTION", letters.question(file, dice), file.owner, file.ownerName, at));
            file.awaitingSince = at;
            file.reminders = 0;
            if (file.firstResponseAt == null) {
                file.firstResponseAt = at;
                file.note("FIRST_REPLY", file.owner, file.ownerName, at, null, null);
            }
            file.move("T05", "AWAITING_APPLICANT", file.owner, file.ownerName, at, null, null);
            return true;
        }
        if (file.reopenedAt == null && fate.declines()) {
            return decline(screener, at);
        }
        file.screenedAt = Chronicle.first(file.screenedAt, at);
        if (fate == Fate.ANSWERED || file.reopenedAt != null) {
            file.firstResponseAt = Chronicle.first(file.firstResponseAt, at);
            advising.information(file, screener, at, dice);
            file.closeReason = "ANSWERED";
            chronicle.close("T10", screener.account(), screener.name(), at, letters.answered(dice));
            return true;
        }
        file.karteOpenedAt = at;
        file.memo = letters.memo(file, dice);
        file.move("T08", "KARTE_OPEN", screener.account(), screener.name(), at, null, null);
        return true;
    }

    private boolean decline(Adviser screener, Instant proposedAt) {
        String reason = fate.name();
        file.declineBy = screener.account();
        file.declineReason = reason;
        file.declineNote = letters.declineNote(reason, dice);
        if (fate == Fate.DUPLICATE) {
            file.mergedInto = file.previousCase;
        }
        file.note("DECLINE_PROPOSED", screener.account(), screener.name(), proposedAt, reason, file.declineNote);
        Instant at = days.later(proposedAt, Math.min(dice.around(0.8), 3), dice);
        if (!chronicle.reached(at)) {
            return false;
        }
        Staff manager = dice.pick(cast.managers);
        file.closeReason = reason;
        file.counted = fate == Fate.OUT_OF_SCOPE || fate == Fate.NOT_ELIGIBLE;
        file.closedAt = at;
        file.move("T09", "DECLINED", manager.account(), manager.name(), at, reason, file.declineNote);
        return false;
    }

    boolean awaiting() {
        return fate == Fate.NO_RESPONSE ? silence() : answer();
    }

    private boolean answer() {
        if (fate == Fate.WITHDRAWN && dice.chance(0.3)) {
            return chronicle.withdraw(Workdays.anyHour(file.lastAt(), dice.between(2, 9), dice));
        }
        Instant at = Workdays.anyHour(file.lastAt(), 1 + (int) (dice.around(4) * Math.min(1, chronicle.pace() * 2)), dice);
        if (!chronicle.reached(at)) {
            remindUntil(chronicle.now());
            return false;
        }
        remindUntil(at);
        file.messages.stream().filter(m -> m.kind.equals("QUESTION") && m.answeredAt == null).forEach(m -> m.answeredAt = at);
        file.messages.add(new Message("ANSWER", letters.answer(file, dice), file.applicant.account(), file.applicant.contact(), at));
        file.endWaiting(at);
        file.move("T06", "SCREENING", file.applicant.account(), file.applicant.contact(), at, null, null);
        return true;
    }

    private boolean silence() {
        Staff clerk = cast.staff.get(0);
        Instant at = days.inHours(days.plus(Jst.day(file.awaitingSince).plusDays(SILENCE_DAYS + dice.between(2, 9)), 0), dice);
        remindUntil(chronicle.reached(at) ? at : chronicle.now());
        if (!chronicle.reached(at)) {
            return false;
        }
        file.endWaiting(at);
        file.closeReason = "NO_RESPONSE";
        chronicle.close("T07", clerk.account(), clerk.name(), at, null);
        return true;
    }

    /** A reminder is sent every ten days. */
    private void remindUntil(Instant end) {
        Staff clerk = cast.staff.get(0);
        for (int sent = 1; sent <= 2; sent++) {
            LocalDate day = days.plus(Jst.day(file.awaitingSince).plusDays((long) sent * REMIND_EVERY_DAYS), 0);
            Instant at = days.inHours(day, dice);
            if (!at.isBefore(end)) {
                return;
            }
            file.reminders = sent;
            file.messages.add(new Message("REMINDER", letters.reminder(file, dice), clerk.account(), clerk.name(), at));
            file.note("REMINDED", clerk.account(), clerk.name(), at, null, Integer.toString(sent));
        }
    }

    /** What an open case waits for next, by the service targets of the office. */
    void due() {
        LocalDate start = file.reopenedAt == null ? file.consultedOn : Jst.day(file.reopenedAt);
        long waited = Duration.ofMinutes(file.awaitingMinutes).toDays();
        switch (file.status) {
            case "RECEIVED", "SCREENING" -> {
                boolean replied = file.firstResponseAt != null;
                due(replied ? "SCREENING" : "FIRST_REPLY", replied ? days.plus(start.plusDays(waited), 5) : days.plus(file.consultedOn, 3));
            }
            case "AWAITING_APPLICANT" -> due("APPLICANT_ANSWER",
                    Jst.day(file.awaitingSince).plusDays(Math.min((file.reminders + 1) * REMIND_EVERY_DAYS, SILENCE_DAYS)));
            case "KARTE_OPEN", "MATCHING" -> due("FIRST_MEETING", days.plus(start.plusDays(waited), 20));
            case "MEETING_SET" -> due("MEETING", file.advice.stream().filter(a -> a.status.equals("PLANNED")).findFirst().orElseThrow().on);
            case "FOLLOW_UP" -> due("FOLLOW_UP", Jst.day(file.events.stream().filter(e -> "T18".equals(e.transition()))
                    .reduce((a, b) -> b).orElseThrow().at()).plusDays(90));
            default -> {
            }
        }
    }

    private void due(String kind, LocalDate on) {
        file.dueKind = kind;
        file.dueOn = on;
    }
}
