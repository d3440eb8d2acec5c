package org.banso.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlanRepository {
    @PersistenceContext
    private EntityManager em;

    SupportPlan at(PlanSeen seen) {
        SupportPlan found = em.find(SupportPlan.class, seen.id());
        if (found == null) {
            throw new NotFound();
        }
        if (found.version() != seen.version()) {
            throw new StaleVersion();
        }
        return found;
    }

    Optional<SupportPlan> inForce(long caseId) {
        return of(caseId).stream().filter(plan -> plan.status() == PlanStatus.APPROVED).findFirst();
    }

    /** Every version, the oldest first. */
    List<SupportPlan> of(long caseId) {
        return em.createQuery("select p from SupportPlan p where p.caseId = :case order by p.number", SupportPlan.class).setParameter("case", caseId).getResultList();
    }

    /** Whether the case has a plan that a manager approved. */
    boolean approved(long caseId) {
        return !em.createQuery("select p.id from SupportPlan p where p.caseId = :case and p.status = :approved", Long.class).setParameter("case", caseId)
            .setParameter("approved", PlanStatus.APPROVED).getResultList().isEmpty();
    }

    /** How many meetings with a supporter were held on the case; at most so many are counted. */
    int meetingsHeld(long caseId, int most) {
        return em.createQuery("select r.id from SupportRecord r where r.caseId = :case and r.status = org.banso.support.RecordStatus.HELD"
            + " and r.kind = org.banso.support.RecordKind.SUPPORTER_MEETING", Long.class).setParameter("case", caseId).setMaxResults(most).getResultList().size();
    }

    /** Those of the supporters who may be named in a plan of the case. */
    boolean fit(long caseId, Collection<Long> supporters) {
        return supporters.isEmpty() || em.createQuery("select s.id from Supporter s where s.id in :ids and (" + PlanQueries.HELPERS + ")", Long.class)
            .setParameter("ids", supporters).setParameter("case", caseId).getResultList().containsAll(supporters);
    }

    void add(Object made) {
        em.persist(made);
        em.flush();
    }

    void remove(Object gone) {
        em.remove(gone);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
