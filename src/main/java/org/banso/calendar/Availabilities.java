package org.banso.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** When a supporter has time: told by himself, or by the office for him. Another's hours do not exist for a supporter. */
@ApplicationScoped
@Transactional
@Requires({Right.ANSWER_REQUESTS, Right.EDIT_SUPPORTERS})
public class Availabilities {
    /** Stretches of the week, and single days to come; more is not a pattern any more. */
    static final int MOST = 60;
    private static final int DAYS_AHEAD = 366;

    @Inject
    private CalendarRepository calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Time on these weekdays, every week; it grows together with what is given already. */
    public void give(long supporterId, Collection<DayOfWeek> weekdays, LocalTime from, LocalTime to) {
        if (weekdays == null || weekdays.isEmpty()) {
            throw BusinessException.at("weekdays", "common.choosePlease");
        }
        var span = span(from, to, "from", "to");
        begin(supporterId);
        for (DayOfWeek weekday : weekdays) {
            Spans known = calendar.spansOf(supporterId, weekday);
            calendar.replaceSpans(supporterId, weekday, known.plus(new Spans(List.of(span))));
        }
        done(supporterId);
    }

    /** Not every week any more. */
    public void withdraw(long supporterId, long spanId) {
        begin(supporterId);
        calendar.removeSpan(supporterId, spanId);
        done(supporterId);
    }

    /**
     * One day is not like the others: more time, or less.
     *
     * @param from with {@code to} null for the whole day, which can only be less
     */
    public void except(long supporterId, LocalDate day, boolean extra, LocalTime from, LocalTime to) {
        LocalDate today = Jst.today(clock);
        if (day == null) {
            throw BusinessException.at("day", "common.fillPlease");
        }
        if (day.isBefore(today) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw BusinessException.at("day", "calendar.day.wrong");
        }
        boolean whole = !extra && from == null && to == null;
        var span = whole ? Spans.WHOLE_DAY.list().get(0) : span(from, to, "dayFrom", "dayTo");
        begin(supporterId);
        BusinessException.unless(calendar.exceptionsFrom(supporterId, today) < MOST, "calendar.days.most", MOST);
        calendar.add(new AvailabilityException(supporterId, day, extra, span));
        done(supporterId);
    }

    /** The day is like the others after all. */
    public void unexcept(long supporterId, long exceptionId) {
        begin(supporterId);
        calendar.removeException(supporterId, exceptionId);
        done(supporterId);
    }

    /** Minutes to be kept free before and after each meeting. */
    public void keepFree(long supporterId, Integer minutes) {
        if (minutes == null || minutes < 0 || minutes > Availability.BUFFER_MAX) {
            throw BusinessException.at("buffer", "calendar.buffer.wrong", Availability.BUFFER_MAX);
        }
        begin(supporterId).keepFree(minutes);
        done(supporterId);
    }

    private static Spans.Span span(LocalTime from, LocalTime to, String fromField, String toField) {
        if (from == null) {
            throw BusinessException.at(fromField, "common.fillPlease");
        }
        if (to == null) {
            throw BusinessException.at(toField, "common.fillPlease");
        }
        if (!to.isAfter(from)) {
            throw BusinessException.at(toField, "calendar.endBeforeStart");
        }
        return new Spans.Span(from, to);
    }

    /** Holds the supporter, so that two changes at once come one after the other. */
    private Availability begin(long supporterId) {
        boolean mine = actor.has(Right.ANSWER_REQUESTS) && calendar.isSupporter(supporterId, actor.accountId());
        if (!mine && !actor.has(Right.EDIT_SUPPORTERS)) {
            throw new NotFound();
        }
        calendar.hold(Booked.supporter(supporterId));
        return calendar.availability(supporterId);
    }

    private void done(long supporterId) {
        calendar.flush();
        audit.note("AVAILABILITY_CHANGED", calendar.supporterCode(supporterId), null);
    }
}
