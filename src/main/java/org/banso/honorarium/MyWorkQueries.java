package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Choice;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.support.RecordKind;
import org.banso.support.RecordStatus;
import org.banso.supporter.Employment;

/**
 * A supporter's own working time: month by month, what a record asks for, what was paid. Everything is his by his account, also after
 * he has lost the case: then it is told by the number of the case, without its title or a word about it.
 */
@ApplicationScoped
@Requires(Right.ANSWER_REQUESTS)
public class MyWorkQueries {
    private static final int STATEMENTS = 24;
    private static final int CASES = 100;
    private static final int UNLOGGED = 10;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * A month of working time.
     *
     * @param feeYen   by the rates of each day, before tax is withheld
     * @param waiting  how many lie with others
     * @param drafts   how many wait for the supporter himself
     */
    public record Month(YearMonth month, List<WorkRow> rows, int minutes, long feeYen, long travelYen, int waiting, int drafts) implements Serializable {
        /** Hours and minutes, 12:30. */
        public String time() {
            return Minutes.clock(minutes);
        }
    }

    /** A month that was paid. */
    public record Paid(YearMonth month, int minutes, long feeYen, long travelYen, long withheldYen) implements Serializable {
        public String time() {
            return Minutes.clock(minutes);
        }

        public long payYen() {
            return feeYen + travelYen - withheldYen;
        }
    }

    /** A record that was held and for which no time was written. */
    public record Unlogged(long recordId, String caseNo, RecordKind kind, LocalDate on, Integer minutes) implements Serializable {
    }

    /** All that the actor wrote for the month, the newest day first. */
    public Month month(YearMonth month) {
        List<Object[]> found = em.createQuery("select l, c.caseNo from WorkLog l join ConsultationCase c on c.id = l.caseId where l.accountId = :me and l.workMonth = :month"
            + " order by l.workedOn, l.startTime, l.id", Object[].class).setParameter("me", actor.accountId()).setParameter("month", Months.number(month)).getResultList();
        List<WorkLog> logs = found.stream().map(row -> (WorkLog) row[0]).toList();
        FeeBook book = book();
        List<Long> fees = DayFees.of(logs, book::termsOn);
        List<WorkRow> newestFirst = IntStream.iterate(logs.size() - 1, i -> i - 1).limit(logs.size())
            .mapToObj(i -> logs.get(i).row(null, null, (String) found.get(i)[1], fees.get(i), false, false)).toList();
        return new Month(month, newestFirst, logs.stream().mapToInt(WorkLog::minutes).sum(), fees.stream().mapToLong(Long::longValue).sum(),
            logs.stream().mapToLong(WorkLog::travelYen).sum(), (int) logs.stream().filter(log -> log.state() != WorkState.DRAFT && log.state().isOpen()).count(),
            (int) logs.stream().filter(log -> log.state() == WorkState.DRAFT).count());
    }

    private FeeBook book() {
        return new FeeBook(em.createQuery("select r from FeeRate r", FeeRate.class).getResultList());
    }

    /** What was paid, the newest month first. */
    public List<Paid> paid() {
        return em.createQuery("select t.month, t.minutes, t.feeYen, t.travelYen, t.withheldYen from FeeStatement t join Supporter s on s.id = t.supporterId where s.accountId = :me"
                + " order by t.month desc", Object[].class).setParameter("me", actor.accountId()).setMaxResults(STATEMENTS).getResultStream()
            .map(row -> new Paid(Months.of((Integer) row[0]), (Integer) row[1], (Long) row[2], (Long) row[3], (Long) row[4])).toList();
    }

    /** Records of the last three months that ask for time, the newest first. */
    public List<Unlogged> unlogged() {
        return em.createQuery("select r.id, c.caseNo, r.kind, r.performedOn, r.minutes from SupportRecord r join Supporter s on s.id = r.supporterId"
                + " join ConsultationCase c on c.id = r.caseId where s.accountId = :me and r.status = :held and r.performedOn >= :since"
                + " and not exists (select l.id from WorkLog l where l.standingRecordId = r.id and l.supporterId = s.id) order by r.performedOn desc, r.id desc", Object[].class)
            .setParameter("me", actor.accountId()).setParameter("held", RecordStatus.HELD).setParameter("since", Jst.today(clock).minusMonths(3)).setMaxResults(UNLOGGED)
            .getResultStream().map(row -> new Unlogged((Long) row[0], (String) row[1], (RecordKind) row[2], (LocalDate) row[3], (Integer) row[4])).toList();
    }

    /** Which of the records of a case have the actor's time already. */
    public Set<Long> loggedOf(long caseId) {
        return new HashSet<>(em.createQuery("select l.standingRecordId from WorkLog l where l.caseId = :case and l.accountId = :me and l.standingRecordId is not null", Long.class)
            .setParameter("case", caseId).setParameter("me", actor.accountId()).getResultList());
    }

    /** The cases for which the actor may write time: those he works on and may see. */
    public List<Choice> cases() {
        return scope.bind(em.createQuery("select c.caseNo, c.matter.title from ConsultationCase c where (c.ownerAccountId = :me or exists (select a.id from Assignment a"
                + " where a.caseId = c.id and a.accountId = :me and a.state = org.banso.matching.AssignmentState.ACCEPTED)) and c.status <> :draft and " + scope.predicate()
                + " order by c.milestones.receivedAt desc, c.id desc", Object[].class))
            .setParameter("me", actor.accountId()).setParameter("draft", CaseStatus.DRAFT).setMaxResults(CASES).getResultStream()
            .map(row -> new Choice((String) row[0], row[0] + " " + row[1])).toList();
    }

    /** The title of a case, if the actor may see it. */
    public Optional<String> title(String caseNo) {
        return scope.bind(em.createQuery("select c.matter.title from ConsultationCase c where c.caseNo = :no and " + scope.predicate(), String.class)).setParameter("no", caseNo)
            .getResultStream().findFirst();
    }

    /** A record of the actor's, as time to be handed in with one tap. */
    public WorkDraft ofRecord(long recordId) {
        Object[] row = em.createQuery("select c.caseNo, c.id, r.kind, r.performedOn, r.startTime, r.endTime, r.minutes from SupportRecord r"
                + " join Supporter s on s.id = r.supporterId join ConsultationCase c on c.id = r.caseId where r.id = :id and s.accountId = :me and r.status = :held", Object[].class)
            .setParameter("id", recordId).setParameter("me", actor.accountId()).setParameter("held", RecordStatus.HELD).getResultStream().findFirst()
            .orElseThrow(NotFound::new);
        var form = new WorkForm();
        form.setKind(((RecordKind) row[2]).isMeeting() ? WorkKind.MEETING : WorkKind.REVIEW);
        form.setWorkedOn((LocalDate) row[3]);
        LocalTime from = (LocalTime) row[4];
        LocalTime to = (LocalTime) row[5];
        Integer minutes = (Integer) row[6];
        form.setStartTime(from);
        form.setEndTime(to);
        // What the record says counts, even where its times say something else.
        if (from == null || to == null || minutes != null && !minutes.equals(form.total())) {
            form.setStartTime(null);
            form.setEndTime(null);
            form.setMinutes(minutes);
        }
        boolean logged = !em.createQuery("select l.id from WorkLog l where l.standingRecordId = :id and l.accountId = :me", Long.class).setParameter("id", recordId)
            .setParameter("me", actor.accountId()).setMaxResults(1).getResultList().isEmpty();
        return new WorkDraft(null, recordId, (String) row[0], WorkState.DRAFT, null, logged, !scope.sees(em, (Long) row[1]), form);
    }

    /** Time of the actor's, to be looked at or written on. */
    public WorkDraft open(long id) {
        return em.createQuery("select l, c.caseNo from WorkLog l join ConsultationCase c on c.id = l.caseId where l.id = :id and l.accountId = :me", Object[].class)
            .setParameter("id", id).setParameter("me", actor.accountId()).getResultStream().findFirst().map(row -> {
                var log = (WorkLog) row[0];
                WorkForm form = log.form();
                form.setCaseNo((String) row[1]);
                boolean seen = scope.sees(em, log.caseId());
                if (!seen) {
                    form.setNote(null);
                    form.setTravelRoute(null);
                }
                return new WorkDraft(new WorkSeen(log.id(), log.version()), log.recordId(), (String) row[1], log.state(), log.returnedWords(), false, !seen, form);
            }).orElseThrow(NotFound::new);
    }

    /** Whether the actor is paid at all; those in the office's pay write time only. */
    public boolean isPaid() {
        return em.createQuery("select s.profile.employment from Supporter s where s.accountId = :me", Employment.class)
            .setParameter("me", actor.accountId()).getResultStream().anyMatch(Employment.PART_TIME::equals);
    }
}
