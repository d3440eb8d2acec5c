package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.banso.consultation.CaseLock;
import org.banso.consultation.CaseStatus;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/** Rows and locks of assignments. Whatever decides about one holds the case first, then the supporters, and reads only then. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssignmentRepository {
    /** What never changes about an assignment. */
    record Pair(long caseId, long supporterId) {
    }

    /** A request that waits for its supporter. */
    record Unanswered(long id, LocalDate askedOn, LocalDate dueOn) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseLock cases;

    /** Read in a transaction of its own: a look before the locks would freeze the picture that MySQL shows afterwards. */
    @Transactional(TxType.REQUIRES_NEW)
    Pair pair(long id) {
        return em.createQuery("select a.caseId, a.supporterId from Assignment a where a.id = :id", Object[].class).setParameter("id", id)
            .getResultStream().findFirst().map(row -> new Pair((Long) row[0], (Long) row[1])).orElseThrow(NotFound::new);
    }

    /** Open cases that a supporter is asked for or works on; ended ones, of which he may have thousands, are left alone. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> activeCases(long supporterId) {
        return running("a.caseId", Long.class, supporterId);
    }

    /** Requests that can still be answered and were not. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Unanswered> unanswered(LocalDate today) {
        return em.createQuery("select a.id, a.askedAt, a.answerDueOn from Assignment a where a.state = org.banso.matching.AssignmentState.ASKED"
                + " and a.conflict = org.banso.matching.ConflictStatus.UNCHECKED and a.conflictDeclaredAt is null and a.answerDueOn >= :today order by a.id", Object[].class)
            .setParameter("today", today).getResultList().stream()
            .map(row -> new Unanswered((Long) row[0], Jst.day((Instant) row[1]), (LocalDate) row[2])).toList();
    }

    void lockCases(Collection<Long> ids) {
        cases.hold(ids);
    }

    void lockSupporters(Collection<Long> ids) {
        for (long id : new TreeSet<>(ids)) {
            em.createNativeQuery("select id from supporter where id = ? for update").setParameter(1, id).getResultList();
        }
    }

    Assignment at(long id, long seenVersion) {
        Assignment found = em.find(Assignment.class, id);
        if (found == null) {
            throw new NotFound();
        }
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    List<Assignment> ofCase(long caseId) {
        return em.createQuery("select a from Assignment a where a.caseId = :id order by a.id", Assignment.class).setParameter("id", caseId).getResultList();
    }

    List<Assignment> ofCases(Collection<Long> cases) {
        return cases.isEmpty() ? List.of() : em.createQuery("select a from Assignment a where a.caseId in :ids order by a.id", Assignment.class).setParameter("ids", cases)
            .getResultList();
    }

    /** As they are now, held until the transaction ends, for whoever did not hold the case before he looked at it. */
    List<Assignment> heldOfCase(long caseId) {
        return em.createQuery("select a from Assignment a where a.caseId = :id order by a.id", Assignment.class).setParameter("id", caseId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    List<Assignment> activeOf(long supporterId) {
        return running("a", Assignment.class, supporterId);
    }

    private <T> List<T> running(String what, Class<T> type, long supporterId) {
        return em.createQuery("select " + what + " from Assignment a, ConsultationCase c where c.id = a.caseId and c.status in :open"
                + " and a.supporterId = :supporter and a.state in :active order by a.caseId", type)
            .setParameter("open", CaseStatus.OPEN).setParameter("supporter", supporterId)
            .setParameter("active", List.of(AssignmentState.ASKED, AssignmentState.ACCEPTED)).getResultList();
    }

    /** Open cases on which supporters are asked or at work who are, or were, tied to one of these bodies. */
    List<Long> activeCasesOfTied(Collection<String> nameKeys, Collection<String> numbers) {
        String tied = "select r.supporter.id from %s r where r.nameKey in :names or r.corporateNumber in :numbers";
        return em.createQuery("select distinct c.id from Assignment a, ConsultationCase c where c.id = a.caseId and c.status in :open and a.state in :active"
                + " and (a.supporterId in (" + String.format(tied, "Affiliation") + ") or a.supporterId in (" + String.format(tied, "Tie") + ")) order by c.id", Long.class)
            .setParameter("open", CaseStatus.OPEN).setParameter("active", List.of(AssignmentState.ASKED, AssignmentState.ACCEPTED))
            .setParameter("names", nameKeys.isEmpty() ? List.of("") : nameKeys).setParameter("numbers", numbers.isEmpty() ? List.of("") : numbers).getResultList();
    }

    /** Cases of these organizations on which somebody is asked or works. */
    List<Long> activeCasesOf(Collection<Long> organizations) {
        return em.createQuery("select distinct c.id from Assignment a, ConsultationCase c where c.id = a.caseId and c.status in :open"
                + " and c.organizationId in :organizations and a.state in :active order by c.id", Long.class)
            .setParameter("open", CaseStatus.OPEN).setParameter("organizations", organizations)
            .setParameter("active", List.of(AssignmentState.ASKED, AssignmentState.ACCEPTED)).getResultList();
    }

    /**
     * Stores it, and with it what the check said. The database refuses work without a verdict that lets him, so the verdict comes
     * before the case opens, and changes or goes after the work has ended.
     */
    void save(Assignment changed) {
        if (changed.id() == null) {
            em.persist(changed);
        }
        if (changed.state() == AssignmentState.ACCEPTED) {
            verdict(changed, true);
        }
        em.flush();
        if (changed.isBlocked()) {
            verdict(changed, false);
        } else if (changed.state() != AssignmentState.ACCEPTED) {
            verdict("delete from conflict_verdict where case_id = ? and supporter_id = ?", changed);
        }
    }

    private void verdict(Assignment of, boolean clear) {
        verdict("insert into conflict_verdict (case_id, supporter_id, clear, judged_at) values (?, ?, " + (clear ? 1 : 0) + ", current_timestamp)"
            + " on duplicate key update clear = values(clear), judged_at = values(judged_at)", of);
    }

    /** Not preceded by what waits to be written: the order is the point. */
    private void verdict(String sql, Assignment of) {
        em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT).setParameter(1, of.caseId()).setParameter(2, of.supporterId()).executeUpdate();
    }

    /** One statement, so that an answer given at the same moment is either before or after it. */
    int expire(LocalDate today) {
        return em.createQuery("update Assignment a set a.state = org.banso.matching.AssignmentState.EXPIRED, a.version = a.version + 1"
                + " where a.state = org.banso.matching.AssignmentState.ASKED and a.conflict = org.banso.matching.ConflictStatus.UNCHECKED"
                + " and a.conflictDeclaredAt is null and a.answerDueOn < :today")
            .setParameter("today", today).executeUpdate();
    }

    /** What was asked of or done by the supporter belongs to this account. */
    void handOver(long supporterId, long accountId) {
        em.flush();
        em.createQuery("update Assignment a set a.accountId = :account, a.version = a.version + 1 where a.supporterId = :supporter")
            .setParameter("account", accountId).setParameter("supporter", supporterId).executeUpdate();
    }
}
