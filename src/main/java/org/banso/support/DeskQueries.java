package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** The cases a supporter works on. */
@ApplicationScoped
@Requires(Right.VIEW_ASSIGNED_CASES)
public class DeskQueries {
    private static final int MOST = 60;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    /** One case of mine; {@code lastOn} is the day of my last held support for it, or null. */
    public record MyCase(String caseNo, String title, String organizationName, String productType, String phase, CaseStatus status, LocalDate lastOn)
        implements Serializable {

        public boolean open() {
            return status.isOpen();
        }
    }

    /** The cases I accepted and may still see, running ones first, the newest first. */
    public List<MyCase> mine() {
        List<Object[]> rows = scope.bind(em.createQuery("select c.id, c.caseNo, c.matter.title, c.applicant.organizationName, c.product.type,"
                + " c.product.phase, c.status from ConsultationCase c join Assignment mine on mine.caseId = c.id where mine.accountId = :me"
                + " and mine.state = org.banso.matching.AssignmentState.ACCEPTED"
                // Said once more outside the scope's subquery, so that the few running cases lead and not the many ended ones.
                + " and (c.milestones.closedAt is null or c.milestones.closedAt > :scopeRecent) and " + scope.predicate()
                + " order by case when c.milestones.closedAt is null then 0 else 1 end, c.milestones.receivedAt desc, c.id desc", Object[].class))
            .setParameter("me", actor.who().accountId()).setMaxResults(MOST).getResultList();
        Map<Long, LocalDate> last = lastOn(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream().map(row -> new MyCase((String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5],
            (CaseStatus) row[6], last.get((Long) row[0]))).toList();
    }

    /** No max() here: EclipseLink gives the days of an aggregate as old dates. */
    private Map<Long, LocalDate> lastOn(List<Long> cases) {
        var last = new HashMap<Long, LocalDate>();
        if (!cases.isEmpty()) {
            em.createQuery("select r.caseId, r.performedOn from SupportRecord r join Supporter s on s.id = r.supporterId where r.caseId in :cases"
                    + " and s.accountId = :me and r.status = org.banso.support.RecordStatus.HELD order by r.performedOn", Object[].class)
                .setParameter("cases", cases).setParameter("me", actor.who().accountId()).getResultList()
                .forEach(row -> last.put((Long) row[0], (LocalDate) row[1]));
        }
        return last;
    }
}
