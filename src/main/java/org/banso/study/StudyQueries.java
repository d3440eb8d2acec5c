package org.banso.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.CaseScope;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** Studies for those who see their case, and the register of vendors. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class StudyQueries {
    /** Studies a page. */
    public static final int PAGE_SIZE = 50;
    private static final int MOST_OF_CASE = 100;
    private static final int MOST_VENDORS = 500;
    private static final String ROW = "select new org.banso.study.StudyRow(s.id, c.caseNo, c.matter.title, c.applicant.organizationName, s.kind, s.state, s.question, v.name,"
        + " s.budgetYen, s.amountYen, s.deadline, s.haltedAt, s.endedAt, s.verdict, s.verdictWords) from Study s join ConsultationCase c on c.id = s.caseId"
        + " left join StudyVendor v on v.id = s.vendorId where ";
    private static final String LINE = "select new org.banso.study.StudyLine(s.id, c.caseNo, s.kind, s.state, v.name, s.deadline, s.haltedAt, s.endedAt, s.verdict)"
        + " from Study s join ConsultationCase c on c.id = s.caseId left join StudyVendor v on v.id = s.vendorId where ";
    private static final String FILE = "select new org.banso.study.StudyFileRow(f.studyId, d.id, v.name, v.sizeBytes, v.scan) from StudyFile f join Document d on d.id = f.documentId"
        + " join DocumentVersion v on v.documentId = d.id and v.number = d.newest where f.studyId in :ids and d.removedAt is null";
    private static final String VENDOR = "select new org.banso.study.VendorRow(v.id, v.name, v.corporateNumber, v.contactName, v.email, v.ip, v.market, v.offered) from StudyVendor v";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    /** A vendor to be corrected. */
    public record VendorCard(long id, long version, VendorForm form) implements Serializable {
    }

    /** Those of a case, the newest first; a supporter reads those of the cases he works on, and nothing of vendors and their ties. */
    @Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
    public List<StudyLine> ofCase(String caseNo) {
        boolean all = actor.has(Right.VIEW_ALL_CASES);
        return scope.bind(em.createQuery(LINE + "c.caseNo = :no and " + scope.predicate() + " order by s.id desc", StudyLine.class))
            .setParameter("no", caseNo).setMaxResults(MOST_OF_CASE).getResultStream().map(line -> all ? line : line.withoutVendor()).toList();
    }

    /** Those that are not closed: what is due first comes first, then what was not ordered yet. */
    public Page<StudyRow> open(int number) {
        return Page.of(scope.bind(em.createQuery(ROW + "s.endedAt is null and " + scope.predicate() + " order by case when s.deadline is null then 1 else 0 end, s.deadline, s.id",
            StudyRow.class)).setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList(), number, PAGE_SIZE);
    }

    /** @throws NotFound when there is no such study of that case, or not for the actor */
    @Requires(Right.ARRANGE_SUPPORT)
    public StudyCard card(String caseNo, long id) {
        Object[] row = scope.bind(em.createQuery("select s, c.matter.title, c.applicant.organizationName, p.displayName, a.displayName, v.name from Study s"
                + " join ConsultationCase c on c.id = s.caseId left join Account p on p.id = s.proposedBy left join Account a on a.id = s.approvedBy"
                + " left join StudyVendor v on v.id = s.vendorId where s.id = :id and c.caseNo = :no and " + scope.predicate(), Object[].class))
            .setParameter("id", id).setParameter("no", caseNo).getResultStream().findFirst().orElseThrow(NotFound::new);
        return StudyCard.of((Study) row[0], caseNo, (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], files(List.of(id)), isBroken(id), urgings(id));
    }

    private List<StudyCard.Urging> urgings(long id) {
        return em.createQuery("select new org.banso.study.StudyCard$Urging(u.at, a.displayName) from StudyUrging u join Account a on a.id = u.by where u.studyId = :id order by u.at, u.id",
            StudyCard.Urging.class).setParameter("id", id).setMaxResults(MOST_OF_CASE).getResultList();
    }

    /** For the applicant: what was shared of his case. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<OwnStudy> ofOwnCase(String caseNo) {
        List<OwnStudy> shared = scope.bind(em.createQuery("select new org.banso.study.OwnStudy(s.id, c.caseNo, s.kind, s.question, s.verdict, s.verdictWords)"
                + " from Study s join ConsultationCase c on c.id = s.caseId where c.caseNo = :no and s.sharedAt is not null and " + scope.own() + " order by s.id desc", OwnStudy.class))
            .setParameter("no", caseNo).setMaxResults(MOST_OF_CASE).getResultList();
        if (shared.isEmpty()) {
            return shared;
        }
        List<StudyFileRow> files = em.createQuery(FILE + " and d.visibility = org.banso.document.Visibility.APPLICANT order by f.id", StudyFileRow.class)
            .setParameter("ids", shared.stream().map(OwnStudy::id).toList()).getResultList();
        return shared.stream().map(one -> one.with(files)).toList();
    }

    /** What was brought for these studies and stands there still, the first first; the caller has checked whose they are. */
    @Requires(open = true)
    List<StudyFileRow> files(List<Long> studies) {
        return em.createQuery(FILE + " order by f.id", StudyFileRow.class).setParameter("ids", studies).getResultList();
    }

    /** Whether a file was removed from the case, or found to be harmful, since it was brought for the study; the caller has checked whose it is. */
    @Requires(open = true)
    boolean isBroken(long study) {
        return !em.createQuery("select f.id from StudyFile f join Document d on d.id = f.documentId join DocumentVersion v on v.documentId = d.id and v.number = d.newest"
            + " where f.studyId = :id and (d.removedAt is not null or v.scan = org.banso.document.ScanState.INFECTED)", Long.class).setParameter("id", study).setMaxResults(1)
            .getResultList().isEmpty();
    }

    /** Approved budget against contracts, the newest fiscal year first. */
    @SuppressWarnings("unchecked")
    public List<StudyYear> years() {
        return ((List<Object[]>) em.createNativeQuery("select y.fy, count(*), sum(y.budget_yen), sum(coalesce(y.amount_yen, 0)) from (select case when month(approved_on) < 4"
            + " then year(approved_on) - 1 else year(approved_on) end as fy, budget_yen, amount_yen from feasibility_study where approved_on is not null"
            + " and state <> 'CANCELLED') y group by y.fy order by y.fy desc").getResultList()).stream()
            .map(row -> new StudyYear(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).longValue(), ((Number) row[3]).longValue())).toList();
    }

    /** The register, those offered first. */
    @Requires(Right.ARRANGE_SUPPORT)
    public List<VendorRow> vendors() {
        return em.createQuery(VENDOR + " order by v.offered desc, v.name, v.id", VendorRow.class).setMaxResults(MOST_VENDORS).getResultList();
    }

    /** @throws NotFound when there is no such vendor */
    @Requires(Right.ARRANGE_SUPPORT)
    public VendorCard vendor(long id) {
        StudyVendor found = em.find(StudyVendor.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return new VendorCard(id, found.version(), found.form());
    }
}
