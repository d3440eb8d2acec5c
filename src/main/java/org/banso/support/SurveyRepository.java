package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SurveyRepository {
    @PersistenceContext
    private EntityManager em;

    void add(SurveyResponse asked) {
        em.persist(asked);
    }

    /** The survey behind the link, whoever opens it. */
    SurveyResponse by(String token) {
        return em.createQuery("select s from SurveyResponse s where s.tokenHash = :hash", SurveyResponse.class)
            .setParameter("hash", SurveyAsking.hash(token == null ? "" : token)).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    void flush() {
        em.flush();
    }
}
