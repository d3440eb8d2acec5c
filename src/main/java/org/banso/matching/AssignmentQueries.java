package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.consultation.CaseStatus;
import org.banso.shared.Jst;
import org.banso.supporter.Commas;

/** Reads of assignments; the callers have checked whose they are. */
@ApplicationScoped
class AssignmentQueries {
    private static final int LOAD_DAYS = 180;
    private static final List<AssignmentState> ACTIVE = List.of(AssignmentState.ASKED, AssignmentState.ACCEPTED);
    /** Accepted, and nothing stands between him and the case: {@code :clear} are {@link #CLEAR}. */
    private static final String AT_WORK = "a.state = org.banso.matching.AssignmentState.ACCEPTED and a.conflict in :clear";
    private static final List<ConflictStatus> CLEAR = List.of(ConflictStatus.CLEAR, ConflictStatus.CLEAR_WITH_MEASURES);
    private static final String HOLDS_TIME = "(a.state = org.banso.matching.AssignmentState.ACCEPTED or a.conflictDeclaredAt is not null or a.answerDueOn >= :today)";

    /** What a supporter is asked for and works on, and since when nobody asked him. */
    record Load(int asked, int accepted, Integer idleDays) {
        static final Load NONE = new Load(0, 0, null);

        int open() {
            return asked + accepted;
        }

        /** With one request more, sent now. */
        Load oneMore() {
            return new Load(asked + 1, accepted, 0);
        }

        private Load idle(int days) {
            return new Load(asked, accepted, days);
        }

        private Load and(AssignmentState state, int more) {
            return state == AssignmentState.ACCEPTED ? new Load(asked, accepted + more, idleDays) : new Load(asked + more, accepted, idleDays);
        }
    }

    /** A request as its supporter sees it, with the case it belongs to. */
    record Mine(long id, long version, long caseId, SupportRole role, AssignmentState state, List<String> expertise, Instant askedAt, LocalDate dueOn,
                Instant answeredAt, boolean waiting, String measure) {
    }

    /** A declaration to judge. */
    record Declared(long id, long version, long caseId, long supporterId, Long askedBy, Long accountId, List<String> reasons, String statement, Instant at) {
    }

    /** Whom a letter to a supporter goes to. */
    record Addressee(String name, String email) {
    }

    /** A supporter asked for, or at work on, an open case. */
    record Running(long id, long caseId, long supporterId, boolean atWork, List<String> cleared) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    List<AssignmentRow> ofCase(long caseId) {
        LocalDate today = Jst.today(clock);
        return em.createQuery("select a, s.code, s.profile.name from Assignment a, Supporter s where s.id = a.supporterId and a.caseId = :id order by a.id",
            Object[].class).setParameter("id", caseId).getResultList().stream().map(row -> ((Assignment) row[0]).row((String) row[1], (String) row[2], today)).toList();
    }

    /** Open work of everybody, and the days since the last request within half a year. Two statements. */
    Map<Long, Load> loads() {
        LocalDate today = Jst.today(clock);
        var loads = new HashMap<Long, Load>();
        em.createQuery("select a.supporterId, a.state, count(a) from ConsultationCase c, Assignment a where a.caseId = c.id and c.status in :open and a.state in :active"
                + " and " + HOLDS_TIME + " group by a.supporterId, a.state", Object[].class)
            .setParameter("open", CaseStatus.OPEN).setParameter("active", ACTIVE).setParameter("today", today).getResultList()
            .forEach(row -> loads.put((Long) row[0], loads.getOrDefault((Long) row[0], Load.NONE).and((AssignmentState) row[1], ((Long) row[2]).intValue())));
        // The newest row of each supporter; max(askedAt) itself would come back without its converter.
        em.createQuery("select a.supporterId, a.askedAt from Assignment a where a.id in"
                + " (select max(b.id) from Assignment b where b.askedAt > :since group by b.supporterId)", Object[].class)
            .setParameter("since", clock.instant().minus(LOAD_DAYS, ChronoUnit.DAYS)).getResultList()
            .forEach(row -> loads.put((Long) row[0], loads.getOrDefault((Long) row[0], Load.NONE)
                .idle((int) ChronoUnit.DAYS.between(Jst.day((Instant) row[1]), today))));
        return loads;
    }

    /** Open work of one supporter; since when nobody asked him is not told. */
    Load load(long supporterId) {
        Load[] sum = {Load.NONE};
        em.createQuery("select a.state, count(a) from ConsultationCase c, Assignment a where a.caseId = c.id and c.status in :open and a.supporterId = :supporter"
                + " and a.state in :active and " + HOLDS_TIME + " group by a.state", Object[].class)
            .setParameter("open", CaseStatus.OPEN).setParameter("active", ACTIVE).setParameter("supporter", supporterId).setParameter("today", Jst.today(clock))
            .getResultList().forEach(row -> sum[0] = sum[0].and((AssignmentState) row[0], ((Long) row[1]).intValue()));
        return sum[0];
    }

    /** Requests of this account that wait for an answer, the most urgent first, and those a reviewer looks at. */
    List<Mine> openOf(long account) {
        LocalDate today = Jst.today(clock);
        return em.createQuery("select a from Assignment a where a.accountId = :me and a.state = org.banso.matching.AssignmentState.ASKED"
                + " order by a.answerDueOn, a.id", Assignment.class).setParameter("me", account).getResultList().stream()
            .filter(a -> a.isActive(today)).map(a -> a.mine(today)).toList();
    }

    /** One request of this account, whatever its state; null when it is not his. */
    Mine mine(long id, long account) {
        return em.createQuery("select a from Assignment a where a.id = :id and a.accountId = :me", Assignment.class).setParameter("id", id)
            .setParameter("me", account).getResultStream().findFirst().map(a -> a.mine(Jst.today(clock))).orElse(null);
    }

    /** Declarations that wait for a reviewer, the oldest first. */
    List<Declared> declared(int most) {
        return em.createQuery("select a from Assignment a where a.conflict = org.banso.matching.ConflictStatus.UNCHECKED"
                + " and a.state = org.banso.matching.AssignmentState.ASKED and a.conflictDeclaredAt is not null order by a.conflictDeclaredAt, a.id", Assignment.class)
            .setMaxResults(most).getResultList().stream().map(Assignment::declared).toList();
    }

    /** Everything asked or at work on open cases. */
    List<Running> running() {
        return em.createQuery("select a.id, a.caseId, a.supporterId, a.state, a.conflictCleared from ConsultationCase c, Assignment a where a.caseId = c.id and c.status in :open"
                + " and a.state in :active order by a.id", Object[].class).setParameter("open", CaseStatus.OPEN).setParameter("active", ACTIVE).getResultList()
            .stream().map(row -> new Running((Long) row[0], (Long) row[1], (Long) row[2], row[3] == AssignmentState.ACCEPTED, Commas.split((String) row[4]))).toList();
    }

    /** Who works on the case: account, supporter and role. */
    List<AssignmentFacts.Adviser> advisers(long caseId) {
        return em.createQuery("select new org.banso.matching.AssignmentFacts$Adviser(a.supporterId, a.accountId, s.profile.name, a.role)"
                + " from Assignment a, Supporter s where s.id = a.supporterId and a.caseId = :id and " + AT_WORK + " order by a.id", AssignmentFacts.Adviser.class)
            .setParameter("id", caseId).setParameter("clear", CLEAR).getResultList();
    }

    /** Those of the cases on which the supporter works. */
    Set<Long> workedOn(long supporterId, Collection<Long> cases) {
        return cases.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select a.caseId from Assignment a where a.supporterId = :supporter and a.caseId in :cases and " + AT_WORK,
            Long.class).setParameter("supporter", supporterId).setParameter("cases", cases).setParameter("clear", CLEAR).getResultList());
    }

    /** Those of the cases for which this person has asked somebody. */
    Set<Long> askedBy(long account, Collection<Long> cases) {
        return cases.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select a.caseId from Assignment a where a.askedBy = :account and a.caseId in :cases",
            Long.class).setParameter("account", account).setParameter("cases", cases).getResultList());
    }

    /** Name and address of a supporter, for what follows from an act of anybody. */
    Addressee addressee(long supporterId) {
        Object[] row = em.createQuery("select s.profile.name, s.profile.email from Supporter s where s.id = :id", Object[].class)
            .setParameter("id", supporterId).getSingleResult();
        return new Addressee((String) row[0], (String) row[1]);
    }

    /** The officer who owns the case, or null. */
    Long ownerOf(long caseId) {
        return em.createQuery("select c.ownerAccountId from ConsultationCase c where c.id = :id", Long.class).setParameter("id", caseId).getSingleResult();
    }

    /** Names of accounts, for those who judge. */
    Map<Long, String> names(Collection<Long> accounts) {
        var found = new HashMap<Long, String>();
        if (!accounts.isEmpty()) {
            em.createQuery("select a.id, a.displayName from Account a where a.id in :ids", Object[].class).setParameter("ids", accounts).getResultList()
                .forEach(row -> found.put((Long) row[0], (String) row[1]));
        }
        return found;
    }
}
