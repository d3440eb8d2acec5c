package org.banso.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.platform.Right;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HandoverRepository {
    @PersistenceContext
    private EntityManager em;

    /** The running ones of these cases that this account owns, as they are now. */
    List<CaseSeen> owned(long account, Collection<Long> cases) {
        return cases.isEmpty() ? List.of() : em.createQuery("select c.id, c.version from ConsultationCase c where c.ownerAccountId = :from and c.status in :open and c.id in :ids"
                + " order by c.id", Object[].class).setParameter("from", account).setParameter("open", CaseStatus.OPEN).setParameter("ids", cases).getResultStream()
            .map(row -> new CaseSeen((Long) row[0], (Long) row[1])).toList();
    }

    void add(Handover made) {
        em.persist(made);
        em.flush();
    }

    /** Numbers of running cases whose owner cannot sign in, or may own none; and of those whose running engagement has a supporter who has left. */
    List<String> orphans(int most) {
        List<String> cases = em.createQuery("select c.caseNo from ConsultationCase c join Account a on a.id = c.ownerAccountId where c.status in :open and c.caseNo is not null"
                + " and (a.disabledAt is not null or not exists (select b.id from Account b join b.roles r where b.id = a.id and r in :roles)) order by c.id", String.class)
            .setParameter("open", CaseStatus.OPEN).setParameter("roles", Role.having(Right.TRIAGE_CASES)).setMaxResults(most).getResultList();
        List<String> engagements = em.createQuery("select c.caseNo from HandsOn h join ConsultationCase c on c.id = h.caseId join Supporter s on s.id = h.supporterId"
                + " where h.status <> org.banso.plan.EngagementStatus.ENDED and s.status = org.banso.supporter.SupporterStatus.ENDED order by h.id", String.class)
            .setMaxResults(most).getResultList();
        return Stream.concat(cases.stream(), engagements.stream()).distinct().limit(most).toList();
    }
}
