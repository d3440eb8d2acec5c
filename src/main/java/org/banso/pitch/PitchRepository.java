package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseLock;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/** Pitches and what stands in their rooms, only for whoever sees the case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PitchRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseLock cases;
    @Inject
    private CaseAccess access;

    <E> E add(E row) {
        em.persist(row);
        em.flush();
        return row;
    }

    void flush() {
        em.flush();
    }

    void remove(Object row) {
        em.remove(row);
        em.flush();
    }

    /** @throws NotFound when there is no such pitch, or not for the actor */
    Pitch visible(long id) {
        Pitch found = em.find(Pitch.class, id);
        if (found == null) {
            throw new NotFound();
        }
        access.require(found.caseId());
        return found;
    }

    /** The pitch as somebody saw it, still worked on. */
    Pitch open(long id) {
        Pitch found = visible(id);
        found.mustBeOpen();
        return found;
    }

    Pitch at(PitchSeen seen) {
        Pitch found = visible(seen.id());
        StaleVersion.unlessNewest(found.version(), seen.version());
        return found;
    }

    <E> E row(Class<E> type, long id) {
        E found = em.find(type, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Pitches whose deck was taken back. */
    List<Pitch> withoutDeck(long caseId) {
        return em.createQuery("select p from Pitch p, Document d where d.id = p.documentId and d.removedAt is not null and p.caseId = :id", Pitch.class)
            .setParameter("id", caseId).getResultList();
    }

    /** The newest version of the deck, 0 when none has come. */
    int newest(long documentId) {
        return em.createQuery("select d.newest from Document d where d.id = :id", Integer.class).setParameter("id", documentId).getSingleResult();
    }

    /** Whether the deck has this version, and in it, as far as it is drawn, this page. */
    boolean hasPage(long documentId, int version, int page) {
        List<Integer> pages = em.createQuery("select w.pages from DocumentVersion v, DeckDrawing w where w.versionId = v.id and v.documentId = :id and v.number = :no",
            Integer.class).setParameter("id", documentId).setParameter("no", version).getResultList();
        return !pages.isEmpty() && page >= 1 && page <= pages.get(0);
    }

    List<PitchInvestor> investorsOf(long pitchId) {
        return em.createQuery("select i from PitchInvestor i where i.pitchId = :id order by i.id", PitchInvestor.class).setParameter("id", pitchId).getResultList();
    }

    List<PitchQuestion> questionsOf(long pitchId) {
        return em.createQuery("select q from PitchQuestion q where q.pitchId = :id", PitchQuestion.class).setParameter("id", pitchId).getResultList();
    }

    /** Where this body is an investor, in whatever room. */
    List<PitchInvestor> investorsThatAre(long organizationId) {
        return em.createQuery("select i from PitchInvestor i where i.organizationId = :id order by i.id", PitchInvestor.class)
            .setParameter("id", organizationId).getResultList();
    }

    void lockCase(long caseId) {
        cases.hold(caseId);
    }
}
