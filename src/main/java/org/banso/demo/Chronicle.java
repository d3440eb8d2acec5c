package org.banso.demo;

import java.time.Instant;
import org.banso.demo.Cast.Adviser;
import org.banso.demo.Cast.Staff;
import org.banso.shared.Jst;

/**
 * Lets one case live from its first day: every step takes its time, and the story breaks off where the next step would lie in the
 * future. So old cases are closed, young ones stand wherever they have come to, and every history is a legal path (domain.md §3).
 */
final class Chronicle {

    private final CaseFile file;
    private final Cast cast;
    private final Workdays days;
    private final Dice dice;
    private final Letters letters;
    private final Advising advising;
    private final Intake intake;
    private final double pace;
    private final Adviser screener;
    private final Fate fate;

    /** @param pace 1 is usual; the smaller, the faster everything goes */
    Chronicle(CaseFile file, Cast cast, Workdays days, Dice dice, Letters letters, Advising advising, double pace, Fate fate) {
        this.file = file;
        this.cast = cast;
        this.days = days;
        this.dice = dice;
        this.letters = letters;
        this.advising = advising;
        this.pace = pace;
        this.fate = fate;
        screener = cast.screener(file.productType, dice);
        intake = new Intake(file, cast, days, dice, letters, this, fate);
    }

    /** From the filing to the present day. */
    void tell() {
        intake.receive();
        while (step()) {
            // each step tells itself
        }
        intake.due();
    }

    private boolean step() {
        return switch (file.status) {
            case "RECEIVED" -> intake.received();
            case "SCREENING" -> intake.screening(advising);
            case "AWAITING_APPLICANT" -> intake.awaiting();
            case "KARTE_OPEN" -> karteOpen();
            case "MATCHING" -> advising.match(file, this, dice);
            case "MEETING_SET" -> advising.meet(file, this, dice);
            case "IN_SUPPORT" -> inSupport();
            case "FOLLOW_UP" -> followUp();
            case "CLOSED" -> "ANSWERED".equals(file.closeReason) && file.reopenedAt == null && dice.chance(0.03) && reopen();
            default -> false;
        };
    }

    private boolean karteOpen() {
        if (fate == Fate.WITHDRAWN) {
            return withdraw(days(6));
        }
        if (file.preInterviewHeldAt == null && !advising.preInterview(file, screener, days(4), this, dice)) {
            return false;
        }
        Instant at = days.later(latest(file.lastAt(), advising.lastHeld(file)), Math.min(dice.around(1.2 * pace), 6), dice);
        if (!reached(at)) {
            return false;
        }
        if (fate == Fate.REFERRED_EARLY) {
            return refer(at);
        }
        if (file.matchingStartedAt == null && dice.chance(0.45)) {
            Staff clerk = dice.pick(cast.staff);
            file.owner = clerk.account();
            file.ownerName = clerk.name();
            file.note("ASSIGNED", screener.account(), screener.name(), at, null, clerk.name());
        }
        need(at);
        if (fate == Fate.HANDLED || file.matchingStartedAt != null) {
            file.firstSupportAt = first(file.firstSupportAt, file.preInterviewHeldAt);
            file.move("T12", "IN_SUPPORT", screener.account(), screener.name(), at, null, letters.handling(dice));
            return true;
        }
        file.matchingStartedAt = at;
        file.move("T11", "MATCHING", screener.account(), screener.name(), at, null, null);
        return true;
    }

    private void need(Instant at) {
        if (file.expertise.addAll(file.story.expertise())) {
            file.note("EXPERTISE_SET", screener.account(), screener.name(), at, null, String.join(",", file.expertise));
        }
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
        if (file.lead() != null && !file.went("T17") && dice.chance(0.05)) {
            String other = dice.any("IP", "FIN_EQUITY", "STRATEGY", "MARKET", "REIMB", "LEGAL");
            if (file.expertise.add(other)) {
                file.note("EXPERTISE_SET", screener.account(), screener.name(), at, null, String.join(",", file.expertise));
                file.wantedCode = other;
                file.move("T17", "MATCHING", screener.account(), screener.name(), at, null, letters.another(other, dice));
                return true;
            }
        }
        boolean byManager = dice.chance(0.12);
        Staff manager = dice.pick(cast.managers);
        file.supportEndedAt = first(file.supportEndedAt, at);
        file.lastSupportEndedAt = at;
        file.move("T18", "FOLLOW_UP", byManager ? manager.account() : screener.account(), byManager ? manager.name() : screener.name(), at, null,
                letters.supportEnded(dice));
        return true;
    }

    private boolean followUp() {
        if (!file.went("T19") && dice.chance(0.03)) {
            Instant back = days(18);
            if (!reached(back)) {
                return false;
            }
            file.move("T19", "IN_SUPPORT", screener.account(), screener.name(), back, null, letters.again(dice));
            return true;
        }
        if (!advising.followUp(file, this, dice)) {
            return false;
        }
        Instant at = days.later(latest(file.lastAt(), advising.lastHeld(file)), Math.min(dice.around(2), 8), dice);
        if (!reached(at)) {
            return false;
        }
        Staff clerk = dice.pick(cast.staff);
        file.closeReason = "COMPLETED";
        close("T20", clerk.account(), clerk.name(), at, null);
        advising.survey(file, at, letters, dice);
        return true;
    }

    private boolean refer(Instant at) {
        Staff clerk = dice.pick(cast.staff);
        file.referredAt = at;
        file.closeReason = "REFERRED";
        close("T21", clerk.account(), clerk.name(), at, letters.referral(dice));
        return true;
    }

    boolean withdraw(Instant at) {
        if (!reached(at)) {
            return false;
        }
        file.endWaiting(at);
        file.closeReason = "WITHDRAWN";
        file.closedAt = at;
        release(at);
        file.move("T22", "WITHDRAWN", file.applicant.account(), file.applicant.contact(), at, "WITHDRAWN", letters.withdrawn(dice));
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
        file.move("T23", "SCREENING", manager.account(), manager.name(), at, file.closeReason, letters.reopened(dice));
        file.closeReason = null;
        return true;
    }

    void close(String transition, long actor, String name, Instant at, String note) {
        file.closedAt = at;
        release(at);
        file.move(transition, "CLOSED", actor, name, at, file.closeReason, note);
    }

    /** Assignments end with the case. */
    private void release(Instant at) {
        file.requests.stream().filter(r -> r.state.equals("ACCEPTED") && r.endOn == null).forEach(r -> r.endOn = Jst.day(at));
    }

    boolean reached(Instant at) {
        return at.isBefore(file.storyEnd);
    }

    Instant now() {
        return file.storyEnd;
    }

    double pace() {
        return pace;
    }

    Adviser screener() {
        return screener;
    }

    /** About so many business days after the last step. */
    Instant days(double mean) {
        return days.later(file.lastAt(), dice.around(mean * pace), dice);
    }

    static Instant latest(Instant a, Instant b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    static Instant first(Instant known, Instant at) {
        return known == null ? at : known;
    }
}
