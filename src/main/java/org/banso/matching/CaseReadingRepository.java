package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.matching.text.CaseText;
import org.banso.shared.NotFound;

/** What the reading of a case reads, and what became of its suggestions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseReadingRepository {
    private static final String SELECT = "select c.id, c.version, c.caseNo, c.status, c.matter.title, c.matter.body, c.product.type, c.product.phase,"
        + " c.applicant.applicantType, c.desk from ConsultationCase c where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** A case with what the applicant wrote and ticked, and the fields it has already. */
    record Read(long id, long version, String caseNo, CaseStatus status, CaseText text, Set<String> held) {
    }

    /** By number, if the actor may see the case. */
    Read visible(String caseNo) {
        TypedQuery<Object[]> query = em.createQuery(SELECT + "c.caseNo = :no and " + scope.predicate(), Object[].class);
        return scope.bind(query).setParameter("no", caseNo).getResultStream().findFirst().map(this::read).orElseThrow(NotFound::new);
    }

    /** By id; the caller holds the case. */
    Read at(long id) {
        return read(em.createQuery(SELECT + "c.id = :id", Object[].class).setParameter("id", id).getSingleResult());
    }

    private Read read(Object[] row) {
        Long id = (Long) row[0];
        var text = new CaseText((String) row[4], (String) row[5], (String) row[6], (String) row[7], first("diseaseAreas", id), first("modalities", id), (String) row[8],
            (String) row[9]);
        return new Read(id, (Long) row[1], (String) row[2], (CaseStatus) row[3], text,
            Set.copyOf(em.createQuery("select e from ConsultationCase c join c.expertise e where c.id = :id", String.class).setParameter("id", id).getResultList()));
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
