package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseScope;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** Referrals for those who see their case. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class ReferralQueries {
    /** Referrals a page. */
    public static final int PAGE_SIZE = 50;
    private static final int MOST_OF_CASE = 100;
    private static final String ROW = "select new org.banso.referral.ReferralRow(r.id, c.caseNo, c.matter.title, c.applicant.organizationName, r.agency, r.state,"
        + " r.askedAt, r.sinceAt, r.endedAt) from Referral r join ConsultationCase c on c.id = r.caseId where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private CaseAtHandQueries atHand;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private AccessLog log;

    /** Those of a case, the newest first; a supporter reads those of the cases he works on. */
    @Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
    public List<ReferralRow> ofCase(String caseNo) {
        return scope.bind(em.createQuery(ROW + "c.caseNo = :no and " + scope.predicate() + " order by r.id desc", ReferralRow.class))
            .setParameter("no", caseNo).setMaxResults(MOST_OF_CASE).getResultList();
    }

    /** Those whose loop is not closed, what has waited longest first. */
    public Page<ReferralRow> open(int number) {
        return Page.of(scope.bind(em.createQuery(ROW + "r.endedAt is null and " + scope.predicate() + " order by r.sinceAt, r.id", ReferralRow.class))
            .setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList(), number, PAGE_SIZE);
    }

    /** @throws NotFound when there is no such referral of that case, or not for the actor */
    @Requires(Right.ARRANGE_SUPPORT)
    public ReferralCard card(String caseNo, long id, Locale reader) {
        return card(caseNo, id, reader, scope.predicate(), "");
    }

    /** The answers and the reason of a draft, to be written on. */
    @Requires(Right.ARRANGE_SUPPORT)
    public ReferralForm form(String caseNo, long id) {
        Referral found = found(caseNo, id, scope.predicate(), "");
        return new ReferralForm(agencies.questions(found.agency()), found.reason(), found.answers());
    }

    /** Whether the applicant has consented to the agency before, so that nobody need ask again. */
    @Requires(Right.ARRANGE_SUPPORT)
    public boolean isConsented(long caseId, String agency) {
        return !em.createQuery("select s.id from CaseConsent s where s.caseId = :case and s.agency = :agency and s.withdrawnOn is null", Long.class)
            .setParameter("case", caseId).setParameter("agency", agency).setMaxResults(1).getResultList().isEmpty();
    }

    /** For the applicant: those of his case about which he has been asked. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<ReferralRow> ofOwnCase(String caseNo) {
        return scope.bind(em.createQuery(ROW + "c.caseNo = :no and (r.askedAt is not null or r.sentAt is not null) and " + scope.own() + " order by r.id desc",
            ReferralRow.class)).setParameter("no", caseNo).setMaxResults(MOST_OF_CASE).getResultList();
    }

    /** For the applicant: those of all his cases that wait for his word. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<ReferralRow> waitingForMe() {
        return scope.bind(em.createQuery(ROW + "r.askedAt is not null and r.state = org.banso.referral.ReferralState.DRAFT and r.endedAt is null and " + scope.own()
            + " order by r.askedAt, r.id", ReferralRow.class)).setMaxResults(MOST_OF_CASE).getResultList();
    }

    /** For the applicant, one about which he has been asked or that was sent with his consent. */
    @Requires(Right.VIEW_OWN_CASES)
    public ReferralCard ownCard(String caseNo, long id, Locale reader) {
        return card(caseNo, id, reader, scope.own(), " and (r.askedAt is not null or r.sentAt is not null)");
    }

    private ReferralCard card(String caseNo, long id, Locale reader, String allowed, String further) {
        Referral found = found(caseNo, id, allowed, further);
        log.read(AccessKind.FORM, found.caseId(), caseNo, "referral " + id);
        return ReferralCard.of(found, atHand.unscoped(found.caseId()), reader);
    }

    private Referral found(String caseNo, long id, String allowed, String further) {
        return scope.bind(em.createQuery("select r from Referral r join ConsultationCase c on c.id = r.caseId where r.id = :id and c.caseNo = :no and " + allowed
            + further, Referral.class)).setParameter("id", id).setParameter("no", caseNo).getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
