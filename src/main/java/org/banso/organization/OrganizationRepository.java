package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
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

    /** One of the account's own organizations in the version that was seen; anybody else's is not found. */
    Organization own(long accountId, long organizationId, long seenVersion) {
        return seen(of(accountId, organizationId).orElseThrow(NotFound::new), seenVersion);
    }

    /** In the version that was seen. What was merged into another is no longer there. */
    Organization at(long id, long seenVersion) {
        return seen(standing(id), seenVersion);
    }

    /** @throws NotFound when there is none, or it was merged into another */
    Organization standing(long id) {
        Organization found = em.find(Organization.class, id);
        if (found == null || found.mergedInto() != null) {
            throw new NotFound();
        }
        return found;
    }

    /** As it is now, held until the transaction ends. */
    Organization held(long id) {
        Organization found = em.find(Organization.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    private static Organization seen(Organization found, long seenVersion) {
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    /** Those that have this name key and stand by themselves, the oldest first; a handful at most. */
    List<Long> named(String key) {
        return em.createQuery("select o.id from Organization o where o.nameKey = :key and o.mergedInto is null order by o.id", Long.class)
            .setParameter("key", key).setMaxResults(KeyRepository.CROWD).getResultList();
    }

    Optional<Organization> byCorporateNumber(String number) {
        return em.createQuery("select o from Organization o where o.sheet.corporateNumber = :number and o.mergedInto is null order by o.id",
            Organization.class).setParameter("number", number).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * What the office registered under this number for the owner of the account: nobody belongs to it yet, and all its cases are
     * told to come from the account's address. The number alone proves nothing; everybody can look it up.
     */
    Optional<Organization> registeredFor(long accountId, String corporateNumber) {
        String cases = "select c.id from ConsultationCase c where c.organizationId = o.id";
        return em.createQuery("select o from Organization o, Account a where a.id = :account and o.sheet.corporateNumber = :number"
                + " and o.mergedInto is null and not exists (select m.id from Membership m where m.organizationId = o.id)"
                + " and exists (" + cases + " and lower(c.applicant.contactEmail) = a.email)"
                + " and not exists (" + cases + " and (c.applicant.contactEmail is null or lower(c.applicant.contactEmail) <> a.email)) order by o.id",
            Organization.class).setParameter("account", accountId).setParameter("number", corporateNumber).setMaxResults(1).getResultStream().findFirst();
    }

    /** Following merges, the entry that stands for this one today. */
    Optional<Organization> today(long id) {
        Organization found = em.find(Organization.class, id);
        while (found != null && found.mergedInto() != null) {
            found = em.find(Organization.class, found.mergedInto());
        }
        return Optional.ofNullable(found);
    }

    boolean isMember(long accountId, long organizationId) {
        return !em.createQuery("select m.id from Membership m where m.accountId = :account and m.organizationId = :organization", Long.class)
            .setParameter("account", accountId).setParameter("organization", organizationId).getResultList().isEmpty();
    }

    /** The account's name as others see it. */
    String nameOf(long accountId) {
        return em.createQuery("select a.displayName from Account a where a.id = :id", String.class).setParameter("id", accountId).getResultStream()
            .findFirst().orElse(null);
    }

    Membership membership(long id) {
        Membership found = em.find(Membership.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Sheet, contacts and funds of an organization as they stand. */
    OrganizationDetails details(Organization of) {
        return new OrganizationDetails(of.sheet(), new ArrayList<>(contacts(of.id()).stream().map(OrganizationContact::sheet).toList()),
            new ArrayList<>(funds(of.id()).stream().map(OrganizationFund::fund).toList()));
    }

    List<OrganizationContact> contacts(long organizationId) {
        return em.createQuery("select c from OrganizationContact c where c.organizationId = :id order by c.place, c.id", OrganizationContact.class)
            .setParameter("id", organizationId).getResultList();
    }

    List<OrganizationFund> funds(long organizationId) {
        return em.createQuery("select f from OrganizationFund f where f.organizationId = :id order by f.place, f.id", OrganizationFund.class)
            .setParameter("id", organizationId).getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    /** Deletes an entry with its keys and pairs; everything else that refers to it forbids that. */
    void delete(long id) {
        em.createNativeQuery("delete from organization_pair where first_id = ? or second_id = ?").setParameter(1, id).setParameter(2, id).executeUpdate();
        em.createNativeQuery("delete from organization_key where organization_id = ?").setParameter(1, id).executeUpdate();
        em.createNativeQuery("delete from organization where id = ?").setParameter(1, id).executeUpdate();
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
