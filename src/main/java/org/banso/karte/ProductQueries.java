package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.Audience;
import org.banso.consultation.CaseScope;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteTab;
import org.banso.consultation.KarteView;
import org.banso.consultation.TargetProduct;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** The products of a case and of an organization, each field only for who may read it. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class ProductQueries {
    /** Products of earlier cases that are offered to be taken over. */
    private static final int EARLIER_MAX = 5;
    /** More products and cases than any organization has; a bound all the same. */
    private static final int MOST = 200;
    private static final int MOST_STEPS = 2_000;
    /** Phases and cases of one product that are shown on its sheet. */
    public static final int LIFE = 50;
    private static final String PRODUCT = "select p.id, p.name, p.type, p.phase from Product p where ";
    private static final List<String> LISTS = List.of("modalities", "diseaseAreas", "designations", "patents", "trials", "talks");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    /** The products of a case the actor may see, the primary one first; none for a case he may not see. */
    public List<ProductSheet> ofCase(long caseId) {
        return sheets(caseId, scope.predicate(), Audience.of(actor));
    }

    /** The products of a case of the actor's own organization, as the applicant reads them. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<ProductSheet> ofOwnCase(long caseId) {
        return sheets(caseId, scope.own(), Audience.APPLICANT);
    }

    /** What is worth a second look in a product of the case. */
    public List<ProductRemark> remarks(KarteView of, ProductSheet sheet) {
        var around = new ProductAgreement.Around(of.desk(), of.matter().getConfidentiality(), of.matter().getDisclosureOn());
        return Stream.concat(ProductAgreement.faults(sheet.form()).stream().map(fault -> ProductRemark.of(fault, true)),
            ProductAgreement.warnings(sheet.form(), around).stream().map(fault -> ProductRemark.of(fault, false))).toList();
    }

    /** Every product of the organization with its phases and its cases, the one told of last at the top. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<KnownProduct> ofOrganization(long organizationId) {
        return lives(em.createQuery(PRODUCT + "p.organizationId = :id order by p.id desc", Object[].class).setParameter("id", organizationId), MOST_STEPS)
            .stream().sorted((a, b) -> last(b).compareTo(last(a))).toList();
    }

    /** One product with its latest phases and cases: no more than {@link #LIFE} of each, and one to say that there are more. */
    @Requires(Right.VIEW_ALL_CASES)
    public Optional<KnownProduct> life(long productId) {
        return lives(em.createQuery(PRODUCT + "p.id = :id", Object[].class).setParameter("id", productId), LIFE + 1).stream().findFirst();
    }

    /** The names of the organization's products by their ids, the newest first. */
    @Requires(Right.VIEW_ALL_CASES)
    public Map<Long, String> names(long organizationId) {
        var found = new LinkedHashMap<Long, String>();
        em.createQuery("select p.id, p.name from Product p where p.organizationId = :id order by p.id desc", Object[].class).setParameter("id", organizationId)
            .setMaxResults(MOST).getResultList().forEach(row -> found.put((Long) row[0], (String) row[1]));
        return found;
    }

    private List<KnownProduct> lives(TypedQuery<Object[]> products, int most) {
        var found = new LinkedHashMap<Long, KnownProduct>();
        products.setMaxResults(MOST).getResultList().forEach(row -> found.put((Long) row[0],
            new KnownProduct((Long) row[0], (String) row[1], (String) row[2], (String) row[3], new ArrayList<>(), new ArrayList<>())));
        if (found.isEmpty()) {
            return List.of();
        }
        var phases = em.createQuery("select s.product.id, s.phase, s.toldOn, c.caseNo from ProductPhase s join ConsultationCase c on c.id = s.caseId"
            + " where s.product.id in :ids order by s.toldOn desc, s.id desc", Object[].class).setParameter("ids", found.keySet()).setMaxResults(most);
        phases.getResultList().forEach(row -> found.get((Long) row[0]).phases().add(0, new KnownProduct.Step((String) row[1], (LocalDate) row[2], (String) row[3])));
        var cases = em.createQuery("select p.productId, c.caseNo, c.consultedOn, p.main from CaseProduct p join ConsultationCase c on c.id = p.caseId"
            + " where p.productId in :ids and " + scope.predicate() + " order by p.caseId desc", Object[].class).setParameter("ids", found.keySet()).setMaxResults(most);
        scope.bind(cases).getResultList().forEach(row -> found.get((Long) row[0]).cases().add(new KnownProduct.InCase((String) row[1], (LocalDate) row[2],
            (Boolean) row[3])));
        return List.copyOf(found.values());
    }

    /** What earlier cases of the organization say of products, this case's own product first, then the newest. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<EarlierProduct> earlier(KarteView of) {
        String key = Product.key(of.product().getName());
        var query = em.createQuery("select p.id, case when p.main = true then c.product.name else p.facts.name end,"
            + " case when p.main = true then c.product.phase else p.facts.phase end, c.caseNo, c.consultedOn from CaseProduct p"
            + " join ConsultationCase c on c.id = p.caseId where c.organizationId = :organization and c.id <> :me and " + scope.predicate()
            + " order by c.consultedOn desc, c.id desc, p.id", Object[].class);
        List<EarlierProduct> all = scope.bind(query).setParameter("organization", of.organizationId()).setParameter("me", of.id()).setMaxResults(MOST)
            .getResultList().stream().filter(row -> row[1] != null).map(row -> new EarlierProduct((Long) row[0], (String) row[1], (String) row[2], (String) row[3],
                (LocalDate) row[4], Product.key((String) row[1]).equals(key))).toList();
        return Stream.concat(all.stream().filter(EarlierProduct::same), all.stream().filter(one -> !one.same())).limit(EARLIER_MAX).toList();
    }

    /** The organization's product of that name in any spelling. */
    @Requires(Right.VIEW_ALL_CASES)
    public Optional<Long> named(long organizationId, String name) {
        return em.createQuery("select p.id from Product p where p.organizationId = :organization and p.nameKey = :key order by p.id", Long.class)
            .setParameter("organization", organizationId).setParameter("key", Product.key(name)).setMaxResults(1).getResultStream().findFirst();
    }

    /** What screening looks at, read in one statement beside its two lists; for callers who have checked that the actor may see the case. */
    ProductDetail primaryDetail(long caseId) {
        var found = new ProductDetail();
        em.createQuery("select p.id, p.detail.deviceClass, p.detail.approvalRoute from CaseProduct p where p.caseId = :id and p.main = true", Object[].class)
            .setParameter("id", caseId).getResultList().forEach(row -> {
                found.setDeviceClass((String) row[1]);
                found.setApprovalRoute((String) row[2]);
                found.setModalities(codes("modalities", (Long) row[0]));
                found.setDiseaseAreas(codes("diseaseAreas", (Long) row[0]));
            });
        return found;
    }

    private List<String> codes(String list, long id) {
        return em.createQuery("select x from CaseProduct p join p." + list + " x where p.id = :id", String.class).setParameter("id", id).getResultList();
    }

    private List<ProductSheet> sheets(long caseId, String allowed, Audience audience) {
        var keyFacts = em.createQuery("select c.product from ConsultationCase c where c.id = :id and " + allowed, TargetProduct.class);
        List<TargetProduct> seen = scope.bind(keyFacts).setParameter("id", caseId).getResultList();
        if (seen.isEmpty()) {
            return List.of();
        }
        TypedQuery<CaseProduct> rows = em.createQuery("select p from CaseProduct p where p.caseId = :id order by p.main desc, p.id", CaseProduct.class)
            .setParameter("id", caseId).setHint("eclipselink.batch.type", "IN");
        LISTS.forEach(list -> rows.setHint("eclipselink.batch", "p." + list));
        TargetProduct facts = seen.get(0) == null ? new TargetProduct() : seen.get(0);
        var found = new ArrayList<>(rows.getResultList().stream().map(row -> new ProductSheet(row.id(), row.isMain(), row.productId(),
            readable(new ProductForm(row.isMain() ? ProductForm.copy(facts) : row.facts(), row.detail()), audience))).toList());
        if (found.isEmpty() || !found.get(0).main()) {
            found.add(0, new ProductSheet(null, true, null, readable(new ProductForm(ProductForm.copy(facts), new ProductDetail()), audience)));
        }
        return List.copyOf(found);
    }

    private ProductForm readable(ProductForm form, Audience audience) {
        Set<String> open = KarteField.of(KarteTab.PRODUCT).stream().filter(field -> field.readableBy(audience)).map(KarteField::key).collect(Collectors.toSet());
        ProductForm nothing = ProductForm.empty();
        return ProductParts.PLAIN.only(open).joined(nothing, form, nothing);
    }

    private static LocalDate last(KnownProduct product) {
        return product.cases().isEmpty() ? LocalDate.MIN : product.cases().get(0).on();
    }
}
