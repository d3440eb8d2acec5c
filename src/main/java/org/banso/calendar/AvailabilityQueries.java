package org.banso.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.calendar.AvailabilitySheet.SingleDay;
import org.banso.calendar.AvailabilitySheet.Weekly;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** A supporter's hours, for himself and for those who look after the register. */
@ApplicationScoped
@Requires({Right.ANSWER_REQUESTS, Right.VIEW_SUPPORTERS})
public class AvailabilityQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Another's hours do not exist for a supporter. */
    public AvailabilitySheet of(long supporterId) {
        Object[] head = em.createQuery("select s.accountId, a.buffer from Supporter s left join Availability a on a.supporterId = s.id where s.id = :id", Object[].class)
            .setParameter("id", supporterId).getResultStream().findFirst().orElseThrow(NotFound::new);
        if (!actor.has(Right.VIEW_SUPPORTERS) && !actor.who().accountId().equals(head[0])) {
            throw new NotFound();
        }
        return new AvailabilitySheet(supporterId, head[1] != null, head[1] == null ? 0 : (Integer) head[1],
            em.createQuery("select w.id, w.weekday, w.from, w.to from AvailabilitySpan w where w.supporterId = :id order by w.weekday, w.from", Object[].class)
                .setParameter("id", supporterId).getResultStream()
                .map(row -> new Weekly((Long) row[0], DayOfWeek.of((Integer) row[1]), (LocalTime) row[2], (LocalTime) row[3])).toList(),
            em.createQuery("select e.id, e.day, e.extra, e.from, e.to from AvailabilityException e where e.supporterId = :id and e.day >= :today order by e.day, e.from",
                    Object[].class)
                .setParameter("id", supporterId).setParameter("today", Jst.today(clock)).getResultStream()
                .map(row -> new SingleDay((Long) row[0], (LocalDate) row[1], (Boolean) row[2], (LocalTime) row[3], (LocalTime) row[4])).toList());
    }
}
