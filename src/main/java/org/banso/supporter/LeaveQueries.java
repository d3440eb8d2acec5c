package org.banso.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;

/** Leaves that last or are to come. */
@ApplicationScoped
@Requires(Right.VIEW_SUPPORTERS)
public class LeaveQueries {
    /** When and how long the actor gives his time; {@code hoursBefore} is what a pause set to 0. */
    public record MyTime(long supporterId, int capacityHours, Integer hoursBefore, boolean paused, List<LeaveRow> leaves) implements Serializable {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    public List<LeaveRow> of(long supporterId) {
        return rows(List.of(supporterId)).getOrDefault(supporterId, List.of());
    }

    /** Of these supporters, one statement; for whoever ranks or judges them. */
    @Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.JUDGE_CONFLICTS, Right.ANSWER_REQUESTS, Right.EDIT_SUPPORTERS, Right.WRITE_RECORDS,
        Right.VIEW_SUPPORTERS})
    public Map<Long, List<LeaveRow>> of(Collection<Long> supporterIds) {
        return rows(supporterIds);
    }

    /** The actor's own; empty for an account without an entry in the register. */
    @Requires(Right.ANSWER_REQUESTS)
    public Optional<MyTime> mine() {
        return em.createQuery("select s.id, s.profile.capacityHours, s.hoursBeforePause, s.status from Supporter s where s.accountId = :me"
                + " and s.status <> org.banso.supporter.SupporterStatus.ENDED", Object[].class)
            .setParameter("me", actor.accountId()).getResultStream().findFirst().map(me -> {
                long id = (Long) me[0];
                int hours = (int) me[1];
                return new MyTime(id, hours, (Integer) me[2], hours == 0 && me[3] == SupporterStatus.ACTIVE, rows(List.of(id)).getOrDefault(id, List.of()));
            });
    }

    private Map<Long, List<LeaveRow>> rows(Collection<Long> supporterIds) {
        var found = new HashMap<Long, List<LeaveRow>>();
        if (!supporterIds.isEmpty()) {
            LocalDate today = Jst.today(clock);
            em.createQuery("select l.supporterId, l.id, l.from, l.to from Leave l where l.supporterId in :ids and l.to >= :today order by l.from, l.id", Object[].class)
                .setParameter("ids", supporterIds).setParameter("today", today).getResultList()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(new LeaveRow((Long) row[1], (LocalDate) row[2], (LocalDate) row[3])));
        }
        return found;
    }
}
