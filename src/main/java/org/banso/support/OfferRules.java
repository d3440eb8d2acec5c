package org.banso.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.banso.calendar.Slot;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;

/** Which times may be offered together, and until when. */
final class OfferRules {
    static final int LEAST = 2;
    static final int MOST = 5;
    /** Nobody comes within the hour; who chooses a time can still get there. */
    static final int HOURS_AHEAD = 2;

    private OfferRules() {
    }

    /**
     * The times in order, each once.
     *
     * @throws BusinessException at {@code times} when they are too few, too many, too soon, or overlap
     */
    static List<Slot> times(List<Slot> typed, Instant now) {
        List<Slot> times = (typed == null ? List.<Slot>of() : typed).stream().distinct().sorted().toList();
        if (times.size() < LEAST || times.size() > MOST) {
            throw BusinessException.at("times", "support.offer.count", LEAST, MOST);
        }
        for (int i = 0; i < times.size(); i++) {
            if (!mayBegin(times.get(i), now)) {
                throw BusinessException.at("times", "support.offer.tooSoon");
            }
            if (i > 0 && times.get(i - 1).meets(times.get(i))) {
                throw BusinessException.at("times", "support.offer.overlap");
            }
        }
        return times;
    }

    /** Whether there is time enough before it begins to choose it. */
    static boolean mayBegin(Slot time, Instant now) {
        LocalDateTime soonest = Jst.at(now).toLocalDateTime().plusHours(HOURS_AHEAD);
        return time.day().atTime(time.from()).isAfter(soonest);
    }

    /**
     * The last day of an offer.
     *
     * @throws BusinessException at {@code answerBy} when it has passed or lies behind the last of the times
     */
    static LocalDate answerBy(LocalDate typed, List<Slot> times, Instant now) {
        if (typed == null) {
            throw BusinessException.at("answerBy", "common.fillPlease");
        }
        LocalDate last = times.get(times.size() - 1).day();
        if (typed.isBefore(Jst.day(now)) || typed.isAfter(last)) {
            throw BusinessException.at("answerBy", "support.offer.answerBy.wrong", last);
        }
        return typed;
    }
}
