package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banso.shared.NotFound;

/** Stores runs and what became of them. Whoever carries one out or undoes it holds its cases first. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BatchRepository {
    /** One request that a run proposes. */
    record Proposal(long caseId, long caseVersion, List<String> fields, long supporterId) {
    }

    /** A run before anything is locked; {@code publishedAt} is null while it is only a proposal. */
    record Peek(List<Proposal> proposals, Instant publishedAt) {
        List<Long> cases() {
            return proposals.stream().map(Proposal::caseId).distinct().toList();
        }

        List<Long> supporters() {
            return proposals.stream().map(Proposal::supporterId).distinct().toList();
        }
    }

    @PersistenceContext
    private EntityManager em;

    /** Read in a transaction of its own, as {@link AssignmentRepository#pair} is. */
    @Transactional(TxType.REQUIRES_NEW)
    Peek peek(long runId) {
        BatchRun run = em.find(BatchRun.class, runId);
        if (run == null) {
            throw new NotFound();
        }
        return new Peek(run.places().stream().filter(BatchPlace::isFilled)
            .map(place -> new Proposal(place.caseId(), place.caseVersion(), place.fields(), place.supporterId())).toList(),
            publication(runId).map(BatchPublication::publishedAt).orElse(null));
    }

    Optional<BatchPublication> publication(long runId) {
        return em.createQuery("select p from BatchPublication p where p.runId = :id", BatchPublication.class).setParameter("id", runId).getResultStream().findFirst();
    }

    /** The requests for these cases that were sent at this very moment. */
    List<Assignment> sentAt(Instant at, Collection<Long> cases) {
        return cases.isEmpty() ? List.of() : em.createQuery("select a from Assignment a where a.caseId in :cases and a.askedAt = :at order by a.id", Assignment.class)
            .setParameter("cases", cases).setParameter("at", at).getResultList();
    }

    void add(BatchRun run) {
        em.persist(run);
        em.flush();
    }

    void add(BatchPublication publication) {
        em.persist(publication);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
