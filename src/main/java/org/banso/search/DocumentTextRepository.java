package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banso.search.DocumentText.State;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DocumentTextRepository {
    @PersistenceContext
    private EntityManager em;

    /** Those of the cases that have documents, or what was read in any. */
    List<Long> withDocuments(Collection<Long> caseIds) {
        return em.createQuery("select c.id from ConsultationCase c where c.id in :ids and (exists (select d.id from Document d where d.caseId = c.id"
            + " and d.removedAt is null) or exists (select t.documentId from DocumentText t where t.caseId = c.id))", Long.class).setParameter("ids", caseIds).getResultList();
    }

    List<DocumentText> of(long caseId) {
        return em.createQuery("select t from DocumentText t where t.caseId = :id", DocumentText.class).setParameter("id", caseId).getResultList();
    }

    void add(DocumentText text) {
        em.persist(text);
    }

    void remove(DocumentText text) {
        em.remove(text);
    }

    /** What was read in the files of a case that is about to be deleted. */
    void removeOfCase(long caseId) {
        em.createQuery("delete from DocumentText t where t.caseId = :id").setParameter("id", caseId).executeUpdate();
    }

    void flush() {
        em.flush();
    }

    /** The one that has waited longest. */
    Optional<Long> waiting() {
        return em.createQuery("select t.documentId from DocumentText t where t.state = :waiting order by t.documentId", Long.class)
            .setParameter("waiting", State.WAITING).setMaxResults(1).getResultStream().findFirst();
    }

    /** Those that could not be read, the oldest first. */
    List<DocumentText> failed(int most) {
        return em.createQuery("select t from DocumentText t where t.state = :failed order by t.documentId", DocumentText.class)
            .setParameter("failed", State.FAILED).setMaxResults(most).getResultList();
    }

    /** Null when it is gone. */
    DocumentText locked(long documentId) {
        return em.find(DocumentText.class, documentId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whatever was begun before and never ended: the reading took the server down with it, and is not tried again. */
    List<Long> abandoned(Instant before) {
        return em.createQuery("select t.documentId from DocumentText t where t.state = :reading and t.readAt < :before", Long.class)
            .setParameter("reading", State.READING).setParameter("before", before).getResultList();
    }
}
