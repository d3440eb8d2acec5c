package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.banso.platform.Settings;

/** The weights of the ranking: the newest that the office set, else those of the operator. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WeightRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Settings settings;

    /** Those by which everybody is ranked from now on. */
    RankingWeights inForce() {
        return newest().map(WeightVersion::weights).orElseGet(this::ofOperator);
    }

    /** Those the operator set at the last start. */
    RankingWeights ofOperator() {
        return RankingWeights.of(kind -> settings.number(RankingWeights.setting(kind)));
    }

    Optional<WeightVersion> newest() {
        return newest(1).stream().findFirst();
    }

    /** The newest first. */
    List<WeightVersion> newest(int most) {
        return em.createQuery("select w from WeightVersion w order by w.id desc", WeightVersion.class).setMaxResults(most).getResultList();
    }

    WeightVersion at(Long id) {
        return id == null ? null : em.find(WeightVersion.class, id);
    }

    void add(WeightVersion version) {
        em.persist(version);
        em.flush();
    }
}
