package org.banso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banso.demo.CaseFile.Request;
import org.banso.demo.Cast.Adviser;
import org.banso.demo.Cast.Staff;
import org.banso.shared.Jst;

/** How supporters are found and asked for a case: those of the right expertise, without ties, up to three rounds. */
final class Asking {

    private static final int ROUNDS = 3;
    private static final int ANSWER_DAYS = 5;

    private final Cast cast;
    private final Workdays days;
    private final Minutes minutes;

    Asking(Cast cast, Workdays days, Minutes minutes) {
        this.cast = cast;
        this.days = days;
        this.minutes = minutes;
    }

    /** When a date was agreed or, with no lead, when the office gave up; null while answers are still out. */
    Instant ask(CaseFile file, Chronicle chronicle, Dice dice) {
        Instant at = chronicle.days(1.5);
        file.requests.stream().filter(r -> r.state.equals("ACCEPTED")).forEach(r -> r.role = "MEMBER");
        for (int round = 0; round < ROUNDS; round++) {
            if (!chronicle.reached(at)) {
                return null;
            }
            List<Adviser> candidates = candidates(file, at, dice);
            if (candidates.isEmpty()) {
                return days.later(at, 1, dice);
            }
            Instant accepted = null;
            Instant last = at;
            boolean waiting = false;
            for (Adviser adviser : candidates.subList(0, Math.min(candidates.size(), dice.weightedInt(0, 62, 28, 10)))) {
                Request request = request(file, adviser, at, dice);
                Instant answered = answer(request, file, accepted != null, chronicle, dice);
                waiting |= answered == null;
                last = answered == null ? last : Chronicle.latest(last, answered);
                if (request.state.equals("ACCEPTED")) {
                    accepted = accepted == null ? answered : accepted;
                    request.role = request.role.equals("LEAD") || file.lead() == null ? "LEAD" : "MEMBER";
                }
            }
            if (waiting) {
                return null;
            }
            if (accepted != null) {
                return days.later(last, Math.min(dice.around(1.2), 3), dice);
            }
            at = days.later(last, Math.min(dice.around(1), 3), dice);
        }
        return at;
    }

    private List<Adviser> candidates(CaseFile file, Instant at, Dice dice) {
        List<Adviser> fitting = new ArrayList<>();
        for (Adviser adviser : cast.partTimers) {
            boolean asked = file.requests.stream().anyMatch(r -> r.adviser == adviser);
            boolean knows = file.wantedCode == null ? file.expertise.stream().anyMatch(adviser.expertise()::contains)
                    : adviser.expertise().contains(file.wantedCode);
            if (!asked && knows && adviser.serves(Jst.day(at)) && !adviser.conflictsWith(file.applicant)
                    && (!file.story.english() || adviser.english())) {
                fitting.add(adviser);
            }
        }
        int offset = dice.below(1000);
        String first = file.wantedCode == null ? file.expertise.iterator().next() : file.wantedCode;
        fitting.sort(Comparator.comparingInt((Adviser a) -> (a.primary().equals(first) ? 0 : a.expertise().contains(first) ? 2 : 4)
                + (a.productTypes().contains(file.productType) ? 0 : 3)).thenComparingInt(a -> (int) ((a.id() * 7919 + offset * 31L) % 97)));
        Adviser preferred = file.wanted != null ? file.wanted : dice.chance(0.08) ? cast.demoSupporter : null;
        if (fitting.remove(preferred)) {
            fitting.add(0, preferred);
        }
        return fitting;
    }

    private Request request(CaseFile file, Adviser adviser, Instant at, Dice dice) {
        Staff clerk = dice.pick(cast.staff);
        Request request = new Request();
        request.adviser = adviser;
        request.askedBy = clerk.account();
        request.askedAt = at;
        request.dueOn = days.plus(Jst.day(at), ANSWER_DAYS);
        List<String> used = file.expertise.stream().filter(adviser.expertise()::contains).limit(3).toList();
        request.expertise = String.join(",", used);
        request.score = 55 + 12 * used.size() + (adviser.productTypes().contains(file.productType) ? 12 : 0) - dice.below(9);
        request.reasons = minutes.reasons(file, adviser, used);
        file.requests.add(request);
        file.note("SUPPORTER_ASKED", clerk.account(), clerk.name(), at, null, adviser.name());
        return request;
    }

    /** The moment of the answer; null while it is still out. */
    private Instant answer(Request request, CaseFile file, boolean enough, Chronicle chronicle, Dice dice) {
        double lot = dice.fraction();
        if (lot > 0.97) {
            Instant expired = days.inHours(days.plus(request.dueOn, 1), dice);
            if (!chronicle.reached(expired)) {
                return null;
            }
            request.state = "EXPIRED";
            return expired;
        }
        Instant at = days.later(request.askedAt, Math.min(dice.around(2 * Math.max(0.4, chronicle.pace())), ANSWER_DAYS), dice);
        if (!chronicle.reached(at)) {
            return null;
        }
        request.answeredAt = at;
        request.declaredAt = at;
        file.note("SUPPORTER_ANSWERED", request.adviser.account(), request.adviser.name(), at, lot > 0.76 ? "DECLINED" : "ACCEPTED",
                request.adviser.name());
        if (lot > 0.76) {
            request.state = "DECLINED";
            request.declineReason = dice.weighted("BUSY", 50, "NOT_MY_FIELD", 28, "COI", 14, "OTHER", 8);
            request.declineNote = request.declineReason.equals("COI") ? null : minutes.line("decline-" + request.declineReason, dice);
            request.coiStatus = request.declineReason.equals("COI") ? "BLOCKED" : "UNCHECKED";
            request.declaredAt = request.declineReason.equals("COI") ? at : null;
            return at;
        }
        request.state = "ACCEPTED";
        request.startOn = Jst.day(at);
        request.coiStatus = "CLEAR";
        request.coiStatement = minutes.line("clear", dice);
        if (lot > 0.73 && cast.conflictReviewer != null) {
            Instant judged = days.later(at, 0.6, dice);
            request.coiStatus = "CLEAR_WITH_MEASURES";
            request.coiStatement = minutes.line("tie", dice);
            request.measure = minutes.line("measure", dice);
            request.judgedBy = cast.conflictReviewer.account();
            request.judgedAt = judged;
            return chronicle.reached(judged) ? judged : pending(request);
        }
        return at;
    }

    /** Declared, and waiting for the reviewer. */
    private static Instant pending(Request request) {
        request.state = "ASKED";
        request.coiStatus = "UNCHECKED";
        request.measure = null;
        request.judgedBy = null;
        request.judgedAt = null;
        request.startOn = null;
        return null;
    }
}
