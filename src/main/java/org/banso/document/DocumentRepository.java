package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.banso.shared.NotFound;

/** Documents and, as the store of this installation, their bytes: both come and go in one transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DocumentRepository implements DocumentStore {
    @PersistenceContext
    private EntityManager em;

    void add(Document document) {
        em.persist(document);
        em.flush();
    }

    Document byPublicId(String publicId) {
        return em.createQuery("select d from Document d where d.publicId = :id and d.removedAt is null", Document.class)
            .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** How many files the case holds; the case is locked by the caller, so it does not change meanwhile. */
    int countOf(long caseId) {
        return em.createQuery("select d.id from Document d where d.caseId = :id and d.removedAt is null", Long.class)
            .setParameter("id", caseId).getResultList().size();
    }

    /** Whether the case already holds this very file under this name: a second click, not a second file. */
    boolean holds(long caseId, String name, String sha256) {
        return !em.createQuery("select d.id from Document d where d.caseId = :id and d.removedAt is null and d.name = :name and d.sha256 = :sha", Long.class)
            .setParameter("id", caseId).setParameter("name", name).setParameter("sha", sha256).getResultList().isEmpty();
    }

    @Override
    public void put(long documentId, byte[] content) {
        em.persist(new DocumentContent(documentId, content));
        em.flush();
    }

    @Override
    public Optional<byte[]> get(long documentId) {
        return Optional.ofNullable(em.find(DocumentContent.class, documentId)).map(DocumentContent::content);
    }

    @Override
    public void remove(long documentId) {
        em.createQuery("delete from DocumentContent b where b.documentId = :id").setParameter("id", documentId).executeUpdate();
    }

    @Override
    public void removeOfCase(long caseId) {
        em.flush();
        em.createNativeQuery("delete from document_content where document_id in (select id from document where case_id = ?)")
            .setParameter(1, caseId).executeUpdate();
        em.createNativeQuery("delete from document where case_id = ?").setParameter(1, caseId).executeUpdate();
    }
}
