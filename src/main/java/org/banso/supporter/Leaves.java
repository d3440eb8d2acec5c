package org.banso.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;

/**
 * When supporters are away, entered by themselves or by the office for them. Who is away is not asked, and a request that
 * would run out while he is away is passed on at once by whoever hears of {@link SupporterAway}.
 */
@ApplicationScoped
@Transactional
@Requires({Right.ANSWER_REQUESTS, Right.EDIT_SUPPORTERS})
public class Leaves {
    /** A longer leave is a pause, or the end of the appointment. */
    public static final int MONTHS_MAX = 12;

    @Inject
    private LeaveRepository leaves;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<SupporterChanging> changing;
    @Inject
    private Event<SupporterAway> away;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** The actor will be away, both days included. */
    @Requires(Right.ANSWER_REQUESTS)
    public void enterMine(LocalDate from, LocalDate to) {
        begin(leaves.supporterOf(actor.accountId()), from, to);
    }

    /** A supporter will be away, as he told the office. */
    @Requires(Right.EDIT_SUPPORTERS)
    public void enter(long supporterId, LocalDate from, LocalDate to) {
        begin(supporterId, from, to);
    }

    /** The actor does not go, or is back. */
    @Requires(Right.ANSWER_REQUESTS)
    public void endMine(long id) {
        finish(leaves.supporterOf(actor.accountId()), id);
    }

    /** A supporter does not go, or is back. */
    @Requires(Right.EDIT_SUPPORTERS)
    public void end(long supporterId, long id) {
        finish(supporterId, id);
    }

    /** Back from a pause, with so many hours a month; who was suspended by the office stays so. */
    @Requires(Right.ANSWER_REQUESTS)
    public void resumeMine(Integer hours) {
        int checked = SupporterRules.hours(hours);
        if (checked == 0) {
            throw BusinessException.at("capacityHours", "supporter.leave.noHours");
        }
        Supporter me = leaves.hold(leaves.supporterOf(actor.accountId()));
        me.resumeAlone(checked);
        audit.note("SUPPORTER_RESUMED", me.code(), null);
    }

    private void begin(long supporterId, LocalDate from, LocalDate to) {
        LocalDate today = Jst.today(clock);
        check(from, to, today);
        changing.fire(new SupporterChanging(supporterId));
        Supporter held = leaves.hold(supporterId);
        if (held.status() == SupporterStatus.ENDED) {
            throw new BusinessException("supporter.status.refused");
        }
        if (leaves.from(supporterId, today).stream().anyMatch(known -> known.meets(from, to))) {
            throw BusinessException.at("from", "supporter.leave.overlaps");
        }
        leaves.add(new Leave(supporterId, from, to, actor.who().accountId(), clock.instant()));
        audit.note("SUPPORTER_LEAVE", held.code(), from + " " + to);
        away.fire(new SupporterAway(supporterId, from, to));
    }

    private void finish(long supporterId, long id) {
        Supporter held = leaves.hold(supporterId);
        Leave found = leaves.of(supporterId, id);
        LocalDate today = Jst.today(clock);
        if (found.to().isBefore(today)) {
            return;
        }
        if (!found.endBefore(today)) {
            leaves.remove(found);
        }
        audit.note("SUPPORTER_LEAVE_ENDED", held.code(), null);
    }

    private static void check(LocalDate from, LocalDate to, LocalDate today) {
        if (from == null) {
            throw BusinessException.at("from", "supporter.required");
        }
        if (to == null) {
            throw BusinessException.at("to", "supporter.required");
        }
        if (to.isBefore(from)) {
            throw BusinessException.at("to", "supporter.backwards");
        }
        if (to.isBefore(today)) {
            throw BusinessException.at("to", "supporter.leave.past");
        }
        if (to.isAfter(from.plusMonths(MONTHS_MAX))) {
            throw BusinessException.at("to", "supporter.leave.long", MONTHS_MAX);
        }
    }
}
