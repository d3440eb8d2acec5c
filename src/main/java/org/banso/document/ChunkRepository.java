package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import org.banso.shared.NotFound;

/** The database as store: bytes come and go together with what is said about them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChunkRepository implements DocumentStore {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void append(String contentId, long startAt, byte[] piece) {
        em.persist(new ChunkContent(contentId, startAt, piece));
        em.flush();
        em.clear();
    }

    @Override
    public byte[] read(String contentId, long position) {
        Object[] found = em.createQuery("select k.startAt, k.content from ChunkContent k where k.contentId = :id and k.startAt <= :at order by k.startAt desc",
            Object[].class).setParameter("id", contentId).setParameter("at", position).setMaxResults(1).getResultStream().findFirst().orElseThrow(NotFound::new);
        byte[] piece = (byte[]) found[1];
        int skipped = (int) (position - (Long) found[0]);
        if (skipped >= piece.length) {
            throw new NotFound();
        }
        return skipped == 0 ? piece : Arrays.copyOfRange(piece, skipped, piece.length);
    }

    @Override
    public void remove(String contentId) {
        em.createQuery("delete from ChunkContent k where k.contentId = :id").setParameter("id", contentId).executeUpdate();
    }
}
