package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseLock;
import org.banso.shared.NotFound;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KarteRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseLock cases;

    /**
     * Holds the case until this transaction ends. Has to be the first look at the database: an earlier one would freeze the
     * picture that MySQL shows afterwards, and what the other one of two at once has saved would not be seen.
     */
    void hold(long caseId) {
        cases.hold(caseId);
    }

    void add(CaseConsent consent) {
        em.persist(consent);
        em.flush();
    }

    /** @throws NotFound when the case has no such consent */
    CaseConsent consent(long caseId, long id) {
        CaseConsent found = em.find(CaseConsent.class, id);
        if (found == null || found.caseId() != caseId) {
            throw new NotFound();
        }
        return found;
    }

    /** The organization whose case it is. */
    long organizationOf(long caseId) {
        return em.createQuery("select c.organizationId from ConsultationCase c where c.id = :id", Long.class).setParameter("id", caseId).getSingleResult();
    }

    /** The case's copy of its organization, if one was made. */
    Optional<CaseOrganization> copyOf(long caseId) {
        return Optional.ofNullable(em.find(CaseOrganization.class, caseId));
    }

    CaseOrganization add(CaseOrganization copy) {
        em.persist(copy);
        return copy;
    }

    /** The products of an organization as they are now, held until this transaction ends. */
    List<Long> heldProductsOf(long organizationId) {
        List<?> ids = em.createNativeQuery("select id from product where organization_id = ? order by id for update").setParameter(1, organizationId).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The products belong to another organization from now on. */
    void moveProducts(long organizationId, List<Long> ids) {
        ids.forEach(id -> em.createNativeQuery("update product set organization_id = ?, version = version + 1 where id = ?").setParameter(1, organizationId)
            .setParameter(2, id).executeUpdate());
    }

    /** The primary product of the case, if anything beyond its key facts was ever written down. */
    Optional<CaseProduct> primary(long caseId) {
        return em.createQuery("select p from CaseProduct p where p.caseId = :id and p.main = true", CaseProduct.class).setParameter("id", caseId)
            .getResultStream().findFirst();
    }

    /** The primary product of the case; begun now if there is none. */
    CaseProduct primaryOrNew(long caseId) {
        return primary(caseId).orElseGet(() -> add(CaseProduct.primary(caseId)));
    }

    /** @throws NotFound when the case has no such product */
    CaseProduct product(long caseId, long id) {
        CaseProduct found = em.find(CaseProduct.class, id);
        if (found == null || found.caseId() != caseId) {
            throw new NotFound();
        }
        return found;
    }

    List<CaseProduct> further(long caseId) {
        return em.createQuery("select p from CaseProduct p where p.caseId = :id and p.main = false order by p.id", CaseProduct.class)
            .setParameter("id", caseId).getResultList();
    }

    /**
     * What another case of the organization says of a product.
     *
     * @throws NotFound when the organization has no such case
     */
    CaseProduct earlier(long organizationId, long caseId, long id) {
        return em.createQuery("select p from CaseProduct p, ConsultationCase c where p.id = :id and c.id = p.caseId and c.organizationId = :organization"
                + " and c.id <> :case", CaseProduct.class).setParameter("id", id).setParameter("organization", organizationId).setParameter("case", caseId)
            .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    CaseProduct add(CaseProduct product) {
        em.persist(product);
        em.flush();
        return product;
    }

    void remove(CaseProduct product) {
        em.remove(product);
        em.flush();
    }

    /** @throws NotFound when the organization has no such product */
    Product productOf(long organizationId, long id) {
        Product found = em.find(Product.class, id);
        if (found == null || found.organizationId() != organizationId) {
            throw new NotFound();
        }
        return found;
    }

    /** The organization's product of this name in any spelling, the first entered. */
    Optional<Product> productNamed(long organizationId, String key) {
        return em.createQuery("select p from Product p where p.organizationId = :organization and p.nameKey = :key order by p.id", Product.class)
            .setParameter("organization", organizationId).setParameter("key", key).setMaxResults(1).getResultStream().findFirst();
    }

    void add(Product product) {
        em.persist(product);
        em.flush();
    }

    List<CollaboratorLine> collaborators(long caseId) {
        return rows(caseId).stream().map(Collaborator::line).toList();
    }

    void replaceCollaborators(long caseId, List<CollaboratorLine> lines) {
        rows(caseId).forEach(em::remove);
        for (int place = 0; place < lines.size(); place++) {
            em.persist(new Collaborator(caseId, place, lines.get(place)));
        }
        em.flush();
    }

    private List<Collaborator> rows(long caseId) {
        return em.createQuery("select c from Collaborator c where c.caseId = :id order by c.place, c.id", Collaborator.class).setParameter("id", caseId)
            .getResultList();
    }

    /** Stores now, so that a lost race shows here and what is read next is what was written. */
    void flush() {
        em.flush();
    }
}
