package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.CloseReason;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.search.FullText;
import org.banso.shared.NotFound;
import org.banso.shared.Text;

/** Reads for {@link SimilarCases}. Each way of picking walks one index from its newest end and stops early. */
@ApplicationScoped
class SimilarQueries {
    private static final int BY_EXPERTISE = 120;
    private static final int BY_PRODUCT = 250;
    private static final int BY_WORDS = 120;
    private static final int ASSIGNED = 300;
    private static final int CODES = 3;
    private static final int TEXT = 1500;
    private static final int ADVICE = 220;
    /** Cases in which something was decided already. */
    private static final List<CaseStatus> PAST = List.of(CaseStatus.MEETING_SET, CaseStatus.IN_SUPPORT, CaseStatus.FOLLOW_UP, CaseStatus.CLOSED, CaseStatus.DECLINED);
    /** Of no help to anybody. */
    private static final List<CloseReason> IDLE = List.of(CloseReason.SPAM, CloseReason.TEST, CloseReason.DUPLICATE);
    private static final String FACTS = "select c.id, c.caseNo, c.matter.title, c.status, c.closeReason, c.milestones.receivedAt, c.product.type, c.product.phase"
        + " from ConsultationCase c where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private FullText search;
    @Inject
    private Actor actor;

    /** A case with what is compared of it. */
    record Facts(long id, String caseNo, String title, CaseStatus status, CloseReason closeReason, Instant receivedAt, Likeness.Fields fields) {
    }

    /** What was advised last. */
    record Advice(String text, LocalDate on) {
    }

    Facts visible(String caseNo) {
        Query query = em.createQuery(FACTS + "c.caseNo = :no and " + scope.predicate());
        return facts(scope.bind(query).setParameter("no", caseNo)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Cases of the office with a needed field of expertise, the product class, or a rare word in common; the newest of each. */
    Set<Long> picked(Facts mine, Collection<String> words) {
        var found = new LinkedHashSet<Long>();
        mine.fields().expertise().stream().sorted().limit(CODES).forEach(code -> found.addAll(ids("select case_id from case_expertise where code = ?"
            + " order by case_id desc limit " + BY_EXPERTISE, code)));
        if (mine.fields().productType() != null) {
            found.addAll(ids("select id from consultation_case where product_type = ? order by received_at desc, id desc limit " + BY_PRODUCT, mine.fields().productType()));
        }
        found.addAll(search.holding(words, "SHARED", BY_WORDS));
        return found;
    }

    /** The newest cases of a supporter; which of them he still sees is asked afterwards. */
    Set<Long> assigned() {
        return new LinkedHashSet<>(em.createQuery("select a.caseId from Assignment a where a.accountId = :me and a.state = org.banso.matching.AssignmentState.ACCEPTED"
            + " order by a.caseId desc", Long.class).setParameter("me", actor.accountId()).setMaxResults(ASSIGNED).getResultList());
    }

    /** Those that the actor may see and in which something was decided. Three statements. */
    List<Facts> past(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Query query = em.createQuery(FACTS + "c.id in :ids and c.status in :past and (c.closeReason is null or c.closeReason not in :idle) and " + scope.predicate());
        return facts(scope.bind(query).setParameter("ids", ids).setParameter("past", PAST).setParameter("idle", IDLE));
    }

    /** What the applicant wrote and what the product is, in the words that everybody reads who sees the case. */
    Map<Long, String> texts(Collection<Long> ids) {
        var found = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            em.createQuery("select c.id, c.matter.title, substring(c.matter.body, 1, " + TEXT + "), c.product.summary, c.product.indication from ConsultationCase c"
                + " where c.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], Stream.of(row).skip(1).filter(Objects::nonNull).map(String.class::cast).collect(Collectors.joining("\n"))));
        }
        return found;
    }

    /**
     * The newest advice of each: all of it for the office; for a supporter what was released to the applicant, and what he
     * wrote himself.
     */
    Map<Long, Advice> advice(Collection<Long> ids) {
        var found = new HashMap<Long, Advice>();
        if (ids.isEmpty()) {
            return found;
        }
        boolean all = actor.has(Right.VIEW_ALL_CASES);
        Query query = em.createQuery("select r.caseId, r.applicantText, r.performedOn from SupportRecord r where r.caseId in :ids and r.status = org.banso.support.RecordStatus.HELD"
            + " and r.applicantText is not null" + (all ? "" : " and (r.releasedAt is not null or r.supporterId in (select s.id from Supporter s where s.accountId = :me))")
            + " order by r.performedOn desc, r.id desc");
        if (!all) {
            query.setParameter("me", actor.accountId());
        }
        rows(query.setParameter("ids", ids)).forEach(row -> found.putIfAbsent((Long) row[0], new Advice(Text.singleLine((String) row[1], ADVICE), (LocalDate) row[2])));
        return found;
    }

    private List<Facts> facts(Query query) {
        List<Object[]> rows = rows(query);
        List<Long> ids = rows.stream().map(row -> (Long) row[0]).toList();
        var topics = codes("select c.id, t from ConsultationCase c join c.topics t where c.id in :ids", ids);
        var expertise = codes("select c.id, e from ConsultationCase c join c.expertise e where c.id in :ids", ids);
        return rows.stream().map(row -> new Facts((Long) row[0], (String) row[1], (String) row[2], (CaseStatus) row[3], (CloseReason) row[4], (Instant) row[5],
            new Likeness.Fields((String) row[6], (String) row[7], topics.getOrDefault((Long) row[0], Set.of()), expertise.getOrDefault((Long) row[0], Set.of())))).toList();
    }

    private Map<Long, Set<String>> codes(String jpql, List<Long> ids) {
        var found = new HashMap<Long, Set<String>>();
        if (!ids.isEmpty()) {
            em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((String) row[1]));
        }
        return found;
    }

    private List<Long> ids(String sql, String value) {
        return ((List<?>) em.createNativeQuery(sql).setParameter(1, value).getResultList()).stream().map(id -> ((Number) id).longValue()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
