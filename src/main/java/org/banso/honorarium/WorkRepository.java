package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseLock;
import org.banso.consultation.CaseScope;
import org.banso.platform.Actor;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.support.RecordStatus;
import org.banso.supporter.Employment;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WorkRepository {
    /** Whether somebody belongs to the applicant of a case, by the same names as the conflict rules compare. */
    private static final String OWN_BODY = "select a.id from supporter_affiliation a join consultation_case c on c.id = ? join organization o on o.id = c.organization_id"
        + " where a.supporter_id = ? and (a.name_key = o.name_key or a.corporate_number = o.corporate_number)"
        + " and (a.from_on is null or a.from_on <= ?) and (a.to_on is null or a.to_on >= ?)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseLock cases;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    /** The actor's entry in the register of supporters. */
    record Me(long supporterId, long accountId, String name, boolean fullTime, boolean payable) {
    }

    /** A record of the actor's that was held; {@code minutes} is null where nobody wrote how long it took. */
    record Held(long caseId, LocalDate on, Integer minutes) {
    }

    /** @throws NotFound when the actor stands in no register */
    Me me() {
        return em.createQuery("select s.id, s.profile.name, s.profile.employment, s.profile.payable from Supporter s where s.accountId = :me", Object[].class)
            .setParameter("me", actor.who().accountId()).getResultStream().findFirst()
            .map(row -> new Me((Long) row[0], actor.accountId(), (String) row[1], row[2] == Employment.FULL_TIME, (Boolean) row[3])).orElseThrow(NotFound::new);
    }

    /** Holds the case and the actor's entry until the transaction ends, in the order of whoever plans a meeting; what he sends twice comes one after the other. */
    void oneAtATime(long caseId, Me me) {
        cases.hold(caseId);
        em.createNativeQuery("select id from supporter where id = ? for update").setParameter(1, me.supporterId()).getResultList();
    }

    Held held(Me me, long recordId) {
        return em.createQuery("select r.caseId, r.performedOn, r.minutes from SupportRecord r where r.id = :id and r.supporterId = :me and r.status = :held", Object[].class)
            .setParameter("id", recordId).setParameter("me", me.supporterId()).setParameter("held", RecordStatus.HELD).getResultStream().findFirst()
            .map(row -> new Held((Long) row[0], (LocalDate) row[1], (Integer) row[2])).orElseThrow(NotFound::new);
    }

    /** Whether time stands for this record of the supporter's. */
    boolean isLogged(Me me, long recordId) {
        return !em.createQuery("select l.id from WorkLog l where l.standingRecordId = :record and l.supporterId = :me", Long.class)
            .setParameter("record", recordId).setParameter("me", me.supporterId()).setMaxResults(1).getResultList().isEmpty();
    }

    /** A case that the actor may see, by its number. */
    Optional<Long> caseOf(String caseNo) {
        return scope.bind(em.createQuery("select c.id from ConsultationCase c where c.caseNo = :no and " + scope.predicate(), Long.class))
            .setParameter("no", caseNo).getResultStream().findFirst();
    }

    /** Whether the actor may see the case at this moment; asked with the case held, nobody takes it away meanwhile. */
    boolean sees(long caseId) {
        return scope.sees(em, caseId);
    }

    /** The number of a case, whoever may see it. */
    String numberOf(long caseId) {
        return em.createQuery("select c.caseNo from ConsultationCase c where c.id = :id", String.class).setParameter("id", caseId).getSingleResult();
    }

    boolean isOfOwnBody(Me me, long caseId, LocalDate on) {
        return !em.createNativeQuery(OWN_BODY).setParameter(1, caseId).setParameter(2, me.supporterId()).setParameter(3, on).setParameter(4, on).setMaxResults(1)
            .getResultList().isEmpty();
    }

    /** Minutes that are written for the day already, without those of one log. */
    int minutesOf(Me me, LocalDate on, Long without) {
        return em.createQuery("select l.id, l.minutes from WorkLog l where l.supporterId = :me and l.workedOn = :on", Object[].class)
            .setParameter("me", me.supporterId()).setParameter("on", on).getResultStream().filter(row -> !row[0].equals(without)).mapToInt(row -> (Integer) row[1]).sum();
    }

    Optional<Long> madeBy(String formKey) {
        return formKey == null ? Optional.empty() : em.createQuery("select l.id from WorkLog l where l.requestKey = :key", Long.class).setParameter("key", formKey)
            .getResultStream().findFirst();
    }

    /** The actor's own time as he saw it; others' does not exist for him. */
    WorkLog mine(WorkSeen seen) {
        WorkLog found = at(seen);
        if (found.accountId() != actor.accountId()) {
            throw new NotFound();
        }
        return found;
    }

    /** The actor's own time as it is now, held; what proves it comes and goes without anybody's having looked at it. */
    WorkLog mine(long id) {
        WorkLog found = em.find(WorkLog.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.accountId() != actor.accountId()) {
            throw new NotFound();
        }
        return found;
    }

    List<WorkEvidence> evidenceOf(WorkLog log) {
        return em.createQuery("select e from WorkEvidence e where e.workLogId = :id order by e.id", WorkEvidence.class).setParameter("id", log.id()).getResultList();
    }

    /** Time on a case that the actor may see, as he saw it. */
    WorkLog ofVisible(WorkSeen seen, boolean asApplicant) {
        WorkLog found = at(seen);
        String who = asApplicant ? scope.own() : scope.predicate();
        if (scope.bind(em.createQuery("select c.id from ConsultationCase c where c.id = :id and " + who, Long.class)).setParameter("id", found.caseId()).getResultList().isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    private WorkLog at(WorkSeen seen) {
        WorkLog found = em.find(WorkLog.class, seen.id(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        if (found.version() != seen.version()) {
            throw new StaleVersion();
        }
        return found;
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    void remove(Object row) {
        em.remove(row);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    FeeBook rates() {
        return new FeeBook(em.createQuery("select r from FeeRate r", FeeRate.class).getResultList());
    }

    /** The number of the case and where to write to its supporter. */
    Object[] addressOf(WorkLog log) {
        return em.createQuery("select c.caseNo, s.profile.name, s.profile.email from ConsultationCase c, Supporter s where c.id = :case and s.id = :supporter", Object[].class)
            .setParameter("case", log.caseId()).setParameter("supporter", log.supporterId()).getSingleResult();
    }

    /** Whether the file proves time that is approved or fixed. */
    boolean isToBePaid(long documentId) {
        return !em.createQuery("select e.id from WorkEvidence e join WorkLog l on l.id = e.workLogId where e.documentId = :id and l.state in :paid", Long.class)
            .setParameter("id", documentId).setParameter("paid", EvidenceQueries.PAID).getResultList().isEmpty();
    }
}
