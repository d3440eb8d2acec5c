package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.banso.consultation.KarteView.Decline;
import org.banso.consultation.KarteView.Office;
import org.banso.identity.Role;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Choice;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** One case for its page, its history and its messages, for whoever {@link CaseScope} lets see it. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class CaseQueries {
    /** More lines than any case has; a bound all the same. */
    private static final int MOST_LINES = 500;
    private static final List<Role> OFFICE = List.of(Role.OFFICE_STAFF, Role.OFFICE_MANAGER, Role.FULL_TIME_SUPPORTER);

    private static final String KARTE = "select c.id, c.version, c.caseNo, c.desk, c.status, c.organizationId, c.channel, c.applicant, c.matter,"
        + " c.product, c.milestones, c.ownerAccountId, c.consultedOn, c.due.day, c.due.kind, owner.displayName, c.closeReason, c.waiting.since,"
        + " c.waiting.totalMinutes, c.waiting.reminders, previous.caseNo, c.officeMemo, c.priority, c.decline.proposedBy, c.decline.reason,"
        + " c.decline.note, proposer.displayName, merged.caseNo, c.counted, c.receivedFiscalYear"
        + " from ConsultationCase c left join Account owner on owner.id = c.ownerAccountId"
        + " left join Account proposer on proposer.id = c.decline.proposedBy"
        + " left join ConsultationCase previous on previous.id = c.previousCaseId"
        + " left join ConsultationCase merged on merged.id = c.decline.duplicateOf where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private AccessLog access;
    @Inject
    private Clock clock;
    @Inject
    private BusinessCalendar calendar;

    /** The karte of the case with this number; that it was read is written down. */
    public KarteView view(String caseNo) {
        return karte("c.caseNo = :it", caseNo);
    }

    /** The karte of the case with this id, for pages that know no number; that it was read is written down. */
    public KarteView view(long caseId) {
        return karte("c.id = :it", caseId);
    }

    /** What office and applicant wrote to each other, the oldest first; nothing for who may not see it. */
    public List<CaseWord> messages(long caseId) {
        return scope.bind(em.createQuery("select new org.banso.consultation.CaseWord(m.id, m.kind, m.body, m.authorName, m.at, m.answeredAt)"
                + " from CaseMessage m join ConsultationCase c on c.id = m.caseId where m.caseId = :id and " + scope.predicate()
                + " order by m.id", CaseWord.class))
            .setParameter("id", caseId).setMaxResults(MOST_LINES).getResultList();
    }

    /** Everybody who may own a case, by name. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<Choice> owners() {
        return em.createQuery("select distinct a.displayName, a.id from Account a join a.roles r where r in :roles and a.disabledAt is null"
                + " order by a.displayName, a.id", Object[].class).setParameter("roles", OFFICE).getResultList().stream()
            .map(row -> new Choice(row[1].toString(), (String) row[0])).toList();
    }

    /** Several kartes at once, in the order of their ids given; those the actor may not see are left out. Whoever writes them out notes that once for all. */
    List<KarteView> views(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<String>> topics = codes("topics", ids);
        Map<Long, Set<String>> expertise = codes("expertise", ids);
        Map<Long, KarteView> found = new HashMap<>();
        scope.bind(em.createQuery(KARTE + "c.id in :ids and " + scope.predicate(), Object[].class)).setParameter("ids", ids).getResultStream()
            .map(row -> karte(row, topics, expertise)).forEach(karte -> found.put(karte.id(), karte));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private KarteView karte(String condition, Object it) {
        Object[] row = scope.bind(em.createQuery(KARTE + condition + " and " + scope.predicate(), Object[].class)).setParameter("it", it)
            .getResultStream().findFirst().orElseThrow(NotFound::new);
        access.read(AccessKind.KARTE, (Long) row[0], (String) row[2], null);
        var only = List.of((Long) row[0]);
        return karte(row, codes("topics", only), codes("expertise", only));
    }

    private KarteView karte(Object[] row, Map<Long, Set<String>> topics, Map<Long, Set<String>> expertise) {
        long id = (Long) row[0];
        var consultedOn = (LocalDate) row[12];
        var dueOn = (LocalDate) row[13];
        LocalDate today = Jst.today(clock);
        var content = ContentMerge.readable(Content.of((ApplicantSnapshot) row[7], (Consultation) row[8], (TargetProduct) row[9],
            topics.getOrDefault(id, Set.of())), Audience.of(actor));
        return new KarteView(id, (Long) row[1], (String) row[2], (String) row[3], (CaseStatus) row[4], (Long) row[5], (String) row[6], content,
            expertise.getOrDefault(id, Set.of()), CaseTimes.of(row[10] == null ? new Milestones() : (Milestones) row[10]), consultedOn, dueOn, (DueKind) row[14], Urgency.of(dueOn, today),
            consultedOn == null ? 0 : Math.max(0, calendar.between(consultedOn, today)), (Long) row[11], (String) row[15], (CloseReason) row[16],
            (Instant) row[17], (Long) row[18], (Integer) row[19], (String) row[20], actor.has(Right.VIEW_ALL_CASES) ? office(row) : Office.HIDDEN);
    }

    private static Office office(Object[] row) {
        boolean proposed = row[24] != null && row[4] == CaseStatus.SCREENING;
        var decline = proposed ? new Decline(row[23] == null ? 0 : (Long) row[23], (String) row[26], (CloseReason) row[24], (String) row[25]) : null;
        return new Office((String) row[21], (Priority) row[22], decline, (String) row[27], (Boolean) row[28], (Integer) row[29]);
    }

    private Map<Long, Set<String>> codes(String collection, List<Long> ids) {
        var found = new HashMap<Long, Set<String>>();
        em.createQuery("select c.id, x from ConsultationCase c join c." + collection + " x where c.id in :ids order by c.id, x", Object[].class)
            .setParameter("ids", ids).getResultList().forEach(row -> found.computeIfAbsent((Long) row[0], id -> new LinkedHashSet<>()).add((String) row[1]));
        return found;
    }
}
