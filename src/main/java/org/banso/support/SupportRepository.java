package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.banso.consultation.CaseLock;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.HeldMoments;
import org.banso.consultation.Milestone;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.support.RecordForm.ActionForm;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SupportRepository {
    private static final String SEEN = "select c.id, c.status, c.caseNo, c.matter.title, c.applicant.contactName, c.applicant.contactEmail,"
        + " c.consultedOn"
        + " from ConsultationCase c where c.id = :id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseLock cases;
    @Inject
    private CaseScope scope;

    /** What is needed of a case: where it stands and whom to write to. */
    record CaseAtHand(long id, CaseStatus status, String caseNo, String title, String contactName, String contactEmail, LocalDate receivedOn) {
    }

    /** Name and address of a supporter. */
    record SupporterAtHand(long id, String name, String email, boolean fullTime) {
    }

    /**
     * Holds the case until the transaction ends, so that two sendings of one form, or two people planning at once, come one
     * after the other. To be called first: what is read afterwards is what the other one has written.
     */
    void lockCase(long caseId) {
        cases.hold(caseId);
    }

    /** The case if the actor may see it; anything else is not found. */
    CaseAtHand visible(long caseId) {
        return scope.bind(em.createQuery(SEEN + " and " + scope.predicate(), Object[].class)).setParameter("id", caseId).getResultStream()
            .findFirst().map(SupportRepository::atHand).orElseThrow(NotFound::new);
    }

    /** For what follows from an act that was already allowed: the actor may have no sight of the case. */
    CaseAtHand unscoped(long caseId) {
        return em.createQuery(SEEN, Object[].class).setParameter("id", caseId).getResultStream().findFirst().map(SupportRepository::atHand)
            .orElseThrow(NotFound::new);
    }

    private static CaseAtHand atHand(Object[] row) {
        return new CaseAtHand((Long) row[0], (CaseStatus) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (LocalDate) row[6]);
    }

    /** The record in the version the user saw, if the actor may see its case. */
    SupportRecord at(RecordSeen seen) {
        SupportRecord found = em.find(SupportRecord.class, seen.id());
        if (found == null) {
            throw new NotFound();
        }
        visible(found.caseId());
        if (found.version() != seen.version()) {
            throw new StaleVersion();
        }
        return found;
    }

    /** As {@link #at}, with its case held before it is read: whoever held the case until then has written what is read. */
    SupportRecord held(RecordSeen seen) {
        caseOf(seen.id()).ifPresent(this::lockCase);
        return at(seen);
    }

    private Optional<Long> caseOf(long recordId) {
        return em.createQuery("select r.caseId from SupportRecord r where r.id = :id", Long.class).setParameter("id", recordId).getResultStream().findFirst();
    }

    /** The released record if its case is one of the actor's own organization. */
    SupportRecord releasedToMe(long id) {
        return scope.bind(em.createQuery("select r from SupportRecord r join ConsultationCase c on c.id = r.caseId"
            + " where r.id = :id and r.releasedAt is not null and " + scope.own(), SupportRecord.class)).setParameter("id", id)
            .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Keeps what a correction takes the place of. */
    void keep(EarlierContent before) {
        em.persist(before);
        em.flush();
    }

    /** The record that this form has already made, if it was sent before. */
    Optional<Long> madeBy(String formKey) {
        return formKey == null ? Optional.empty() : em.createQuery("select r.id from SupportRecord r where r.requestKey = :key", Long.class)
            .setParameter("key", formKey).getResultStream().findFirst();
    }

    void add(SupportRecord made) {
        em.persist(made);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Makes the open steps of the record what the form says, its empty rows aside; done ones stay. */
    void replaceActions(SupportRecord made, List<ActionForm> rows) {
        List<ActionForm> agreed = rows.stream().filter(row -> !RecordRules.blank(row)).toList();
        List<NextAction> known = actionsOf(made.id());
        known.stream().filter(action -> !action.isDone() && agreed.stream().noneMatch(row -> Objects.equals(row.getId(), action.id()))).forEach(em::remove);
        for (ActionForm row : agreed) {
            known.stream().filter(action -> action.id().equals(row.getId())).findFirst().ifPresentOrElse(action -> action.write(row),
                () -> em.persist(new NextAction(made.id(), made.caseId(), row)));
            em.flush(); // one by one: EclipseLink does not keep the order of several inserts, people do
        }
        em.flush();
    }

    /** The headings of the form's kind in the version it was read in. */
    RecordOutline outline(OutlineForm form) {
        RecordOutline found = em.find(RecordOutline.class, form.getKind());
        if (found == null && form.version() < 0) {
            found = new RecordOutline(form.getKind());
            em.persist(found);
        } else if (found == null || found.version() != form.version()) {
            throw new StaleVersion();
        }
        return found;
    }

    List<NextAction> actionsOf(long recordId) {
        return em.createQuery("select a from NextAction a where a.recordId = :id order by a.id", NextAction.class).setParameter("id", recordId).getResultList();
    }

    /** The step with the record it was agreed in, if the actor may see its case. */
    NextAction action(long id) {
        NextAction found = em.find(NextAction.class, id);
        if (found == null) {
            throw new NotFound();
        }
        visible(found.caseId());
        return found;
    }

    /** Open steps that the supporter promised on the case. */
    List<NextAction> promised(long caseId, long supporterId) {
        return em.createQuery("select a from NextAction a, SupportRecord r where r.id = a.recordId and a.caseId = :case and r.supporterId = :supporter and a.doneAt is null"
                + " and a.who = org.banso.support.ActionOwner.SUPPORTER order by a.id", NextAction.class)
            .setParameter("case", caseId).setParameter("supporter", supporterId).getResultList();
    }

    SupportRecord recordOf(NextAction action) {
        return em.find(SupportRecord.class, action.recordId());
    }

    /** Holds the supporter until the transaction ends, after the case: who hands time in holds him too, and a row that names him asks for him by itself. */
    void lockSupporter(long id) {
        em.createNativeQuery("select id from supporter where id = ? for update").setParameter(1, id).getResultList();
    }

    /** The supporter behind the account. */
    Optional<Long> supporterOf(Long accountId) {
        return em.createQuery("select s.id from Supporter s where s.accountId = :me", Long.class).setParameter("me", accountId).getResultStream().findFirst();
    }

    Optional<SupporterAtHand> supporter(Long id) {
        return id == null ? Optional.empty() : em.createQuery("select s.id, s.profile.name, s.profile.email, s.profile.employment from Supporter s where s.id = :id", Object[].class)
            .setParameter("id", id).getResultStream().findFirst()
            .map(row -> new SupporterAtHand((Long) row[0], (String) row[1], (String) row[2], "FULL_TIME".equals(row[3].toString())));
    }

    /** Whether the supporter's pledge covers the day. */
    boolean boundToSecrecy(long supporterId, LocalDate on) {
        return !em.createQuery("select s.id from Supporter s where s.id = :supporter and s.term.ndaSignedOn <= :on and s.term.ndaExpiresOn >= :on", Long.class)
            .setParameter("supporter", supporterId).setParameter("on", on).getResultList().isEmpty();
    }

    /** Whether the supporter is of this case at all: accepted with a clear check. */
    boolean accepted(long caseId, long supporterId) {
        return !em.createQuery("select a.id from Assignment a where a.caseId = :case and a.supporterId = :supporter"
                + " and a.state = org.banso.matching.AssignmentState.ACCEPTED"
                + " and a.conflict in (org.banso.matching.ConflictStatus.CLEAR, org.banso.matching.ConflictStatus.CLEAR_WITH_MEASURES)", Long.class)
            .setParameter("case", caseId).setParameter("supporter", supporterId).setMaxResults(1).getResultList().isEmpty();
    }

    /** The meeting of this kind, supporter and day that is still to be written up. */
    Optional<SupportRecord> planned(long caseId, RecordForm form) {
        return em.createQuery("select r from SupportRecord r where r.caseId = :case and r.kind = :kind and r.status = :planned and r.performedOn = :on"
                + " order by r.id", SupportRecord.class)
            .setParameter("case", caseId).setParameter("kind", form.getKind()).setParameter("planned", RecordStatus.PLANNED)
            .setParameter("on", form.getPerformedOn()).getResultStream().filter(r -> Objects.equals(r.supporterId(), form.getSupporterId())).findFirst();
    }

    /** When support took place on the case: all of it, and that of this kind. */
    HeldMoments heldMoments(long caseId, Milestone kind) {
        List<SupportRecord> held = em.createQuery("select r from SupportRecord r where r.caseId = :case and r.status = :held", SupportRecord.class)
            .setParameter("case", caseId).setParameter("held", RecordStatus.HELD).getResultList();
        List<Instant> ofKind = held.stream().filter(r -> r.kind().milestone() == kind).map(SupportRecord::performedAt).sorted().toList();
        return new HeldMoments(ofKind.isEmpty() ? null : ofKind.get(0), ofKind.isEmpty() ? null : ofKind.get(ofKind.size() - 1),
            held.stream().map(SupportRecord::performedAt).min(Comparator.naturalOrder()).orElse(null));
    }

    /** The meetings of the case that are planned, as they are now and held until the transaction ends. */
    List<SupportRecord> plannedOf(long caseId) {
        return em.createQuery("select r from SupportRecord r where r.caseId = :case and r.status = :planned order by r.id", SupportRecord.class)
            .setParameter("case", caseId).setParameter("planned", RecordStatus.PLANNED).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Planned meetings of these days that people were told of before the moment and not reminded of since; at most a few hundred at once. */
    List<Long> toRemind(Instant toldBefore, LocalDate first, LocalDate last) {
        return em.createQuery("select r.id from SupportRecord r join Appointment a on a.recordId = r.id where r.status = :planned and r.performedOn between :first and :last"
                + " and r.createdAt < :told and a.remindedAt is null order by r.id", Long.class)
            .setParameter("planned", RecordStatus.PLANNED).setParameter("first", first).setParameter("last", last).setParameter("told", toldBefore)
            .setMaxResults(300).getResultList();
    }

    /** The planned ones among these, as they are now and not held. */
    List<SupportRecord> plannedAmong(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select r from SupportRecord r where r.id in :ids and r.status = :planned order by r.id", SupportRecord.class)
            .setParameter("ids", ids).setParameter("planned", RecordStatus.PLANNED).getResultList();
    }

    /** The meeting if it is still planned, held until the transaction ends. */
    Optional<SupportRecord> planned(long recordId) {
        return caseOf(recordId).flatMap(caseId -> {
            lockCase(caseId);
            return Optional.ofNullable(em.find(SupportRecord.class, recordId)).filter(found -> found.status() == RecordStatus.PLANNED);
        });
    }

    /** Whether this was the meeting for which the case waited: it sends the case back to matching (T16). */
    boolean waitsFor(CaseAtHand about, SupportRecord failing) {
        return about.status() == CaseStatus.MEETING_SET && failing.kind() == RecordKind.SUPPORTER_MEETING && !awaitsMeetingBeside(failing);
    }

    /** Whether the supporter was at work on the case that day, whatever became of him afterwards. */
    boolean wasAssigned(long caseId, long supporterId, LocalDate on) {
        return !em.createQuery("select a.id from Assignment a where a.caseId = :case and a.supporterId = :supporter and a.startOn <= :on"
                + " and (a.endOn is null or a.endOn >= :on)", Long.class)
            .setParameter("case", caseId).setParameter("supporter", supporterId).setParameter("on", on).getResultList().isEmpty();
    }

    /** Whether the case has another supporter's meeting to come. */
    private boolean awaitsMeetingBeside(SupportRecord failing) {
        return !em.createQuery("select r.id from SupportRecord r where r.caseId = :case and r.id <> :id and r.kind = :kind and r.status = :planned", Long.class)
            .setParameter("case", failing.caseId()).setParameter("id", failing.id()).setParameter("kind", RecordKind.SUPPORTER_MEETING)
            .setParameter("planned", RecordStatus.PLANNED).setMaxResults(1).getResultList().isEmpty();
    }
}
