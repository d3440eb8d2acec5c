package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AgencyRepository {
    @PersistenceContext
    private EntityManager em;

    PartnerAgency agency(String code) {
        return known(code, LockModeType.NONE);
    }

    PartnerAgency agency(String code, long seenVersion) {
        PartnerAgency found = agency(code);
        StaleVersion.unlessNewest(found.version(), seenVersion);
        return found;
    }

    /** Held until the end, so that its questions are counted and ordered by one at a time. */
    PartnerAgency held(String code) {
        return known(code, LockModeType.PESSIMISTIC_WRITE);
    }

    private PartnerAgency known(String code, LockModeType lock) {
        PartnerAgency found = code == null ? null : em.find(PartnerAgency.class, code, lock);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** All of an agency, in their order; those no longer asked among them. */
    List<KeptQuestion> questions(String agency) {
        return em.createQuery("select q from KeptQuestion q where q.agency = :agency order by q.position, q.question", KeptQuestion.class)
            .setParameter("agency", agency).getResultList();
    }

    KeptQuestion question(QuestionSeen seen) {
        KeptQuestion found = em.find(KeptQuestion.class, new KeptQuestion.Key(seen.agency(), seen.question()));
        if (found == null) {
            throw new NotFound();
        }
        StaleVersion.unlessNewest(found.version(), seen.version());
        return found;
    }

    void add(KeptQuestion made) {
        em.persist(made);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
