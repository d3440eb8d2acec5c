package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is drawn of decks, and what waits for it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DrawingRepository {
    @PersistenceContext
    private EntityManager em;

    List<DeckDrawing> ofCase(long caseId) {
        return em.createQuery("select w from DeckDrawing w, Document d where d.id = w.documentId and d.caseId = :id", DeckDrawing.class)
            .setParameter("id", caseId).getResultList();
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    void save() {
        em.flush();
    }

    /** The one that has waited longest. */
    Optional<Long> waiting() {
        return em.createQuery("select w.versionId from DeckDrawing w where w.state = :waiting order by w.versionId", Long.class)
            .setParameter("waiting", DrawingState.WAITING).setMaxResults(1).getResultStream().findFirst();
    }

    List<Long> begunBefore(Instant then) {
        return em.createQuery("select w.versionId from DeckDrawing w where w.state = :drawing and w.begunAt < :then", Long.class)
            .setParameter("drawing", DrawingState.DRAWING).setParameter("then", then).getResultList();
    }

    /** Empty when it is gone. */
    Optional<DeckDrawing> locked(long versionId) {
        return Optional.ofNullable(em.find(DeckDrawing.class, versionId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A page with its pictures. */
    void add(DeckPage page, byte[] large, byte[] small) {
        add(page);
        em.persist(new DeckImageContent(page.id(), DeckImageContent.LARGE, large));
        em.persist(new DeckImageContent(page.id(), DeckImageContent.SMALL, small));
        em.flush();
        em.clear();
    }

    void removePages(long versionId) {
        em.flush();
        em.createNativeQuery("delete from deck_page where version_id = ?").setParameter(1, versionId).executeUpdate();
    }

    /** Everything that was drawn of the version. */
    void remove(DeckDrawing drawing) {
        removePages(drawing.versionId());
        em.remove(drawing);
        em.flush();
    }
}
