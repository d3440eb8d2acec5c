package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OrganizationRepository {
    @PersistenceContext
    private EntityManager em;

    /** The organization an account joined first. */
    Optional<Organization> of(long accountId) {
        return em.createQuery("select o from Organization o, Membership m where m.organizationId = o.id and m.accountId = :account order by m.id",
            Organization.class).setParameter("account", accountId).setMaxResults(1).getResultStream().findFirst();
    }

    /** One of the organizations an account files for. */
    Optional<Organization> of(long accountId, long organizationId) {
        return isMember(accountId, organizationId) ? Optional.ofNullable(em.find(Organization.class, organizationId)) : Optional.empty();
    }

    /** The account's own organization in the version that was seen. */
    Organization own(long accountId, long seenVersion) {
        Organization found = of(accountId).orElseThrow(NotFound::new);
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    Optional<Organization> byCorporateNumber(String number) {
        return em.createQuery("select o from Organization o where o.sheet.corporateNumber = :number order by o.id", Organization.class)
            .setParameter("number", number).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * What the office registered under this number for the owner of the account: nobody belongs to it yet, and all its cases are
     * told to come from the account's address. The number alone proves nothing; everybody can look it up.
     */
    Optional<Organization> registeredFor(long accountId, String corporateNumber) {
        String cases = "select c.id from ConsultationCase c where c.organizationId = o.id";
        return em.createQuery("select o from Organization o, Account a where a.id = :account and o.sheet.corporateNumber = :number"
                + " and not exists (select m.id from Membership m where m.organizationId = o.id)"
                + " and exists (" + cases + " and lower(c.applicant.contactEmail) = a.email)"
                + " and not exists (" + cases + " and (c.applicant.contactEmail is null or lower(c.applicant.contactEmail) <> a.email)) order by o.id",
            Organization.class).setParameter("account", accountId).setParameter("number", corporateNumber).setMaxResults(1).getResultStream().findFirst();
    }

    boolean exists(long id) {
        return em.find(Organization.class, id) != null;
    }

    boolean isMember(long accountId, long organizationId) {
        return !em.createQuery("select m.id from Membership m where m.accountId = :account and m.organizationId = :organization", Long.class)
            .setParameter("account", accountId).setParameter("organization", organizationId).getResultList().isEmpty();
    }

    /** The contact the office turns to first. */
    Optional<OrganizationContact> firstContact(long organizationId) {
        return em.createQuery("select c from OrganizationContact c where c.organizationId = :id order by c.id", OrganizationContact.class)
            .setParameter("id", organizationId).setMaxResults(1).getResultStream().findFirst();
    }

    void add(Object row) {
        em.persist(row);
    }

    /** A lost race shows here. */
    void flush() {
        em.flush();
    }

    /** One at a time for each account: a second click waits until the first is done. */
    void oneAtATime(long accountId) {
        List<?> row = em.createNativeQuery("select id from account where id = ? for update").setParameter(1, accountId).getResultList();
        if (row.isEmpty()) {
            throw new NotFound();
        }
    }
}
