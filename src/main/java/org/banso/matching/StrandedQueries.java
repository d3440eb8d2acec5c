package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** Cases of mine in matching for which nobody is asked any more: everybody declined, let the day pass or was never asked. */
@ApplicationScoped
@Requires(Right.TRIAGE_CASES)
public class StrandedQueries implements WaitingSource {
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    @Override
    public List<Waiting> waiting() {
        int found = scope.bind(em.createQuery("select c.id from ConsultationCase c where c.ownerAccountId = :me and c.status = :matching"
                + " and not exists (select a.id from Assignment a where a.caseId = c.id and a.state in :running) and " + scope.predicate(), Long.class))
            .setParameter("me", actor.accountId()).setParameter("matching", CaseStatus.MATCHING)
            .setParameter("running", EnumSet.of(AssignmentState.ASKED, AssignmentState.ACCEPTED)).setMaxResults(MOST + 1).getResultList().size();
        return List.of(new Waiting("office.waiting.stranded", Math.min(found, MOST), found > MOST,
            "/office/cases?status=MATCHING&owner=" + actor.accountId()));
    }
}
