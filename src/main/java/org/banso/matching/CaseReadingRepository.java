package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.banso.matching.text.CaseText;

/** What the reading of a case reads, and what became of its suggestions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseReadingRepository {
    @PersistenceContext
    private EntityManager em;

    /** What the applicant wrote and ticked for a case that the caller may see. */
    CaseText text(long caseId) {
        Object[] row = em.createQuery("select c.matter.title, c.matter.body, c.product.type, c.product.phase, c.applicant.applicantType, c.desk"
            + " from ConsultationCase c where c.id = :id", Object[].class).setParameter("id", caseId).getSingleResult();
        return new CaseText((String) row[0], (String) row[1], (String) row[2], (String) row[3], first("diseaseAreas", caseId), first("modalities", caseId),
            (String) row[4], (String) row[5]);
    }

    private String first(String codes, long caseId) {
        List<String> found = em.createQuery("select d from CaseProduct p join p." + codes + " d where p.caseId = :id and p.main = true order by d", String.class)
            .setParameter("id", caseId).setMaxResults(1).getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    void add(ExpertiseSuggestion suggestion) {
        em.persist(suggestion);
    }
}
