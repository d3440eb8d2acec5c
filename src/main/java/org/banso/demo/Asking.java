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
    /** The parts of the office's ranking with the most that each can give. */
    private static final List<String[]> PARTS = List.of(new String[] {"COVERAGE", "30"}, new String[] {"LEVEL", "27"},
            new String[] {"YEARS", "8"}, new String[] {"PRODUCT", "14"}, new String[] {"PHASE", "9"}, new String[] {"CAPACITY", "6"},
            new String[] {"WAITING", "6"});

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
            int leads = 0;
            for (Adviser adviser : candidates.subList(0, Math.min(candidates.size(), dice.weightedInt(0, 62, 28, 10)))) {
                Request request = request(file, adviser, at, dice);
                Instant answered = answer(request, file, chronicle, dice);
                waiting |= answered == null;
                last = answered == null ? last : Chronicle.latest(last, answered);
                if (request.state.equals("ACCEPTED")) {
                    accepted = accepted == null ? answered : accepted;
                    request.role = leads++ == 0 ? "LEAD" : "MEMBER";
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
        boolean product = adviser.productTypes().contains(file.productType);
        int[] points = {30 * used.size() / Math.max(1, file.expertise.size()), dice.between(9, 27), dice.between(3, 8), product ? 14 : 0, 9,
            dice.between(2, 6), dice.between(0, 6)};
        StringBuilder reasons = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            request.score += points[i];
            reasons.append(i == 0 ? "" : ", ").append(PARTS.get(i)[0]).append(' ').append(points[i]).append('/').append(PARTS.get(i)[1]);
        }
        request.reasons = reasons.toString();
        file.requests.add(request);
        file.note("SUPPORTER_ASKED", clerk.account(), clerk.name(), at, request.role, adviser.name());
        return request;
    }

    /** The moment of the answer; null while it is still out. */
    private Instant answer(Request request, CaseFile file, Chronicle chronicle, Dice dice) {
        boolean wished = file.review && file.requests.size() == 1;
        double lot = wished ? 0.73 : dice.fraction();
        if (lot > 0.97) {
            Instant expired = days.inHours(days.plus(request.dueOn, 1), dice);
            request.state = chronicle.reached(expired) ? "EXPIRED" : "ASKED";
            return chronicle.reached(expired) ? expired : null;
        }
        Instant at = days.later(request.askedAt, Math.min(dice.around(2 * Math.max(0.4, chronicle.pace())), ANSWER_DAYS), dice);
        if (!chronicle.reached(at)) {
            return null;
        }
        request.answeredAt = at;
        if (lot > 0.77) {
            decline(request, at, dice);
        } else if (lot > 0.755) {
            declare(request, dice.any("COI_COMPETITOR", "COI_ENGAGED", "COI_COLLAB"), "tie-block", at, dice);
            request.state = "COI_BLOCKED";
            request.coiStatus = "BLOCKED";
        } else if (lot > 0.72) {
            declare(request, dice.any("COI_FEES", "COI_FEES", "COI_SOLICIT"), "tie", at, dice);
        } else {
            declare(request, null, "clear", at, dice);
            open(request, "CLEAR", at);
        }
        file.note("SUPPORTER_ANSWERED", request.adviser.account(), request.adviser.name(), at, null, request.adviser.name());
        return request.state.equals("ASKED") ? judged(request, file, chronicle, dice) : at;
    }

    private void decline(Request request, Instant at, Dice dice) {
        request.state = "DECLINED";
        request.declineReason = dice.weighted("BUSY", 50, "NOT_MY_FIELD", 28, "COI", 14, "OTHER", 8);
        if (request.declineReason.equals("COI")) {
            request.coiStatus = "BLOCKED";
            request.declaredAt = at;
        } else {
            request.declineNote = minutes.line("decline-" + request.declineReason, dice);
        }
    }

    private void declare(Request request, String reason, String words, Instant at, Dice dice) {
        request.declared = reason;
        request.coiStatement = reason == null ? null : minutes.line(reason.equals("COI_SOLICIT") ? "tie-solicit" : words, dice);
        request.declaredAt = at;
    }

    private static void open(Request request, String outcome, Instant at) {
        request.state = "ACCEPTED";
        request.coiStatus = outcome;
        request.startOn = Jst.day(at);
    }

    /** The reviewer decides about a declared relation within some days. */
    private Instant judged(Request request, CaseFile file, Chronicle chronicle, Dice dice) {
        Instant at = days.later(request.answeredAt, dice.around(file.review ? 5 : 1.6), dice);
        if (!chronicle.reached(at)) {
            return null;
        }
        Staff reviewer = cast.conflictReviewer;
        request.judgedBy = reviewer.account();
        request.judgedAt = at;
        if (dice.chance(0.15)) {
            request.state = "COI_BLOCKED";
            request.coiStatus = "BLOCKED";
        } else {
            boolean measured = dice.chance(0.75);
            request.measure = measured ? minutes.line("measure", dice) : null;
            open(request, measured ? "CLEAR_WITH_MEASURES" : "CLEAR", at);
        }
        file.note("COI_JUDGED", reviewer.account(), reviewer.name(), at, request.state, request.adviser.name());
        file.note("SUPPORTER_CHANGED", null, "system", at, null, request.adviser.name());
        return at;
    }
}
