package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banso.shared.NotFound;

/** Documents, their versions and the uploads under way. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DocumentRepository {
    @PersistenceContext
    private EntityManager em;

    <E> E add(E row) {
        em.persist(row);
        em.flush();
        return row;
    }

    void delete(Object row) {
        em.remove(row);
        em.flush();
    }

    void save() {
        em.flush();
    }

    Document byId(long id) {
        return shown(id).orElseThrow(NotFound::new);
    }

    /** It as one of its case's documents; empty for a receipt and for what was taken away. */
    Optional<Document> shown(long id) {
        return em.createQuery("select d from Document d where d.id = :id and d.evidence = false and d.removedAt is null", Document.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    Optional<Document> evidence(long id) {
        return em.createQuery("select d from Document d where d.id = :id and d.evidence = true and d.removedAt is null", Document.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    List<DocumentVersion> versionsOf(long documentId) {
        return em.createQuery("select v from DocumentVersion v where v.documentId = :id", DocumentVersion.class).setParameter("id", documentId).getResultList();
    }

    Optional<DocumentVersion> version(String publicId) {
        return em.createQuery("select v from DocumentVersion v where v.publicId = :id", DocumentVersion.class).setParameter("id", publicId)
            .getResultStream().findFirst();
    }

    /** How many documents the case or its record holds; the case is locked by the caller, so it does not change meanwhile. */
    int countOf(long caseId, Long recordId) {
        return em.createQuery("select d.id from Document d where d.caseId = :id and d.evidence = false and d.removedAt is null and "
                + (recordId == null ? "d.recordId is null and :record is null" : "d.recordId = :record"), Long.class)
            .setParameter("id", caseId).setParameter("record", recordId).getResultList().size();
    }

    /** Whether this very file stands there under this name: a second click, not a second file. */
    boolean holds(Uploads.Wanted wanted, FileGate.Checked file) {
        return !em.createQuery("select v.id from DocumentVersion v, Document d where d.id = v.documentId and v.number = d.newest and d.caseId = :id"
                + " and d.evidence = false and d.removedAt is null and v.name = :name and v.sha256 = :sha and (:document is null or d.id = :document)"
                + " and (d.recordId = :record or d.recordId is null and :record is null or :document is not null)", Long.class)
            .setParameter("id", wanted.caseId()).setParameter("name", file.name()).setParameter("sha", file.sha256())
            .setParameter("document", wanted.documentId()).setParameter("record", wanted.recordId()).getResultList().isEmpty();
    }

    boolean isRecordOf(long recordId, long caseId) {
        return !em.createQuery("select r.id from SupportRecord r where r.id = :id and r.caseId = :case", Long.class)
            .setParameter("id", recordId).setParameter("case", caseId).getResultList().isEmpty();
    }

    /** Locked, because two windows may go on with one upload at the same time. */
    Optional<DocumentUpload> upload(String publicId, long accountId) {
        return em.createQuery("select u from DocumentUpload u where u.publicId = :id and u.accountId = :account", DocumentUpload.class)
            .setParameter("id", publicId).setParameter("account", accountId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    int uploadsOf(long accountId) {
        return em.createQuery("select u.id from DocumentUpload u where u.accountId = :account", Long.class).setParameter("account", accountId)
            .getResultList().size();
    }

    List<DocumentUpload> uploadsPast(Instant now, int most) {
        return em.createQuery("select u from DocumentUpload u where u.expiresAt < :now order by u.expiresAt", DocumentUpload.class)
            .setParameter("now", now).setMaxResults(most).getResultList();
    }

    List<DocumentUpload> uploadsTo(long caseId) {
        return em.createQuery("select u from DocumentUpload u where u.caseId = :id", DocumentUpload.class).setParameter("id", caseId).getResultList();
    }

    String confidentialityOf(long caseId) {
        return em.createQuery("select c.matter.confidentiality from ConsultationCase c where c.id = :id", String.class).setParameter("id", caseId).getSingleResult();
    }

    List<String> contentsOf(long caseId) {
        return em.createQuery("select v.publicId from DocumentVersion v, Document d where d.id = v.documentId and d.caseId = :id", String.class)
            .setParameter("id", caseId).getResultList();
    }

    /** Every row of a case that is about to be deleted. */
    void removeOfCase(long caseId) {
        em.flush();
        for (String sql : List.of("delete from document_upload where case_id = ?",
            "delete from document_reading where document_id in (select id from document where case_id = ?)",
            "delete from document_version where document_id in (select id from document where case_id = ?)", "delete from document where case_id = ?")) {
            em.createNativeQuery(sql).setParameter(1, caseId).executeUpdate();
        }
    }
}
