package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Knows what forms made already: a second click, the back button and a page sent again make nothing more. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
@Requires(signedIn = true)
public class SentForms {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;

    /**
     * The row that this form made before. Who presses twice at the same moment waits here for himself. Where the row will
     * belong to a case, that is held before: whoever plans a meeting takes the case first and people after it.
     *
     * @param entity  that keeps the key of its form as {@code formKey}
     * @param formKey see {@link org.banso.shared.KeyedForm}; null for what came by no form
     * @return its id
     */
    public Optional<Long> made(Class<?> entity, String formKey) {
        if (formKey == null) {
            return Optional.empty();
        }
        em.createNativeQuery("select id from account where id = ? for update").setParameter(1, actor.accountId()).getResultList();
        return em.createQuery("select e.id from " + entity.getSimpleName() + " e where e.formKey = :key", Long.class).setParameter("key", formKey)
            .getResultStream().findFirst();
    }
}
