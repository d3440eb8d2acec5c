package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TokenRepository {
    @PersistenceContext
    private EntityManager em;

    void add(SingleUseToken token) {
        em.persist(token);
    }

    Optional<CalendarKey> calendarKey(long accountId) {
        return Optional.ofNullable(em.find(CalendarKey.class, accountId));
    }

    Optional<CalendarKey> calendarKeyOf(String hash) {
        return em.createQuery("select k from CalendarKey k where k.hash = :hash", CalendarKey.class).setParameter("hash", hash).getResultStream().findFirst();
    }

    void keep(CalendarKey key) {
        if (!em.contains(key)) {
            em.persist(key);
        }
        em.flush();
    }

    void drop(CalendarKey key) {
        em.remove(key);
        em.flush();
    }

    Optional<SingleUseToken> find(long id) {
        return Optional.ofNullable(em.find(SingleUseToken.class, id));
    }

    Optional<SingleUseToken> byHash(String hash) {
        return em.createQuery("select t from SingleUseToken t where t.hash = :hash", SingleUseToken.class)
            .setParameter("hash", hash).getResultStream().findFirst();
    }

    /** Locked until the transaction ends, so that two clicks cannot both use it. */
    Optional<SingleUseToken> lockedByHash(String hash) {
        return em.createQuery("select t from SingleUseToken t where t.hash = :hash", SingleUseToken.class)
            .setParameter("hash", hash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Everything still open for this address, for the purposes named. */
    List<SingleUseToken> open(String email, List<TokenPurpose> purposes, Instant now) {
        return em.createQuery("select t from SingleUseToken t where t.email = :email and t.purpose in :purposes and t.usedAt is null"
                + " and t.revokedAt is null and t.expiresAt > :now order by t.id", SingleUseToken.class)
            .setParameter("email", email).setParameter("purposes", purposes).setParameter("now", now).getResultList();
    }

    /** How many tokens were issued for the address since then; bounded, because only "too many" matters. */
    int issuedTo(String email, Instant since, int most) {
        return em.createQuery("select t.id from SingleUseToken t where t.email = :email and t.createdAt > :since", Long.class)
            .setParameter("email", email).setParameter("since", since).setMaxResults(most).getResultList().size();
    }

    int issuedBy(long accountId, Instant since, int most) {
        return em.createQuery("select t.id from SingleUseToken t where t.issuedBy = :account and t.createdAt > :since", Long.class)
            .setParameter("account", accountId).setParameter("since", since).setMaxResults(most).getResultList().size();
    }

    void flush() {
        em.flush();
    }
}
