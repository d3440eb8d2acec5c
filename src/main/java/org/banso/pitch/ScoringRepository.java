package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rounds, sheets and weights. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ScoringRepository {
    @PersistenceContext
    private EntityManager em;

    List<ScoringRound> of(long pitchId) {
        return em.createQuery("select r from ScoringRound r where r.pitchId = :id order by r.number", ScoringRound.class).setParameter("id", pitchId).getResultList();
    }

    Optional<ScoringSheet> sheet(long roundId, long accountId) {
        return em.createQuery("select s from ScoringSheet s where s.roundId = :id and s.accountId = :me", ScoringSheet.class).setParameter("id", roundId)
            .setParameter("me", accountId).getResultStream().findFirst();
    }

    Map<String, Integer> weights() {
        return em.createQuery("select w from CriterionWeight w", CriterionWeight.class).getResultStream()
            .collect(Collectors.toMap(CriterionWeight::code, CriterionWeight::weight));
    }

    void weigh(String code, int weight) {
        CriterionWeight known = em.find(CriterionWeight.class, code);
        if (known == null) {
            em.persist(new CriterionWeight(code, weight));
        } else {
            known.weigh(weight);
        }
        em.flush();
    }
}
