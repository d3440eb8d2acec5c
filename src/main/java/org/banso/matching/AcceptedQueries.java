package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** Cases of mine for which a supporter has accepted and a meeting is still to be set, on the office's start page. */
@ApplicationScoped
@Requires(Right.TRIAGE_CASES)
public class AcceptedQueries implements WaitingSource {
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    @Override
    public List<Waiting> waiting() {
        int found = scope.bind(em.createQuery("select distinct c.id from ConsultationCase c, Assignment a where a.caseId = c.id and c.ownerAccountId = :me"
                + " and c.status = :matching and a.state = :accepted and " + scope.predicate(), Long.class))
            .setParameter("me", actor.accountId()).setParameter("matching", CaseStatus.MATCHING).setParameter("accepted", AssignmentState.ACCEPTED)
            .setMaxResults(MOST + 1).getResultList().size();
        return List.of(new Waiting("office.waiting.accepted", Math.min(found, MOST), found > MOST,
            "/office/cases?status=MATCHING&owner=" + actor.accountId()));
    }
}
