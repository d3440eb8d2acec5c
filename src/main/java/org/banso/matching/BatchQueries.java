package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.Choice;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** Reads of waiting cases and of runs; the callers have a right to them. The number of statements does not depend on how many there are. */
@ApplicationScoped
class BatchQueries {
    static final int PAGE = 20;
    private static final String WAITING = "c.status = :matching and not exists (select a.id from Assignment a where a.caseId = c.id"
        + " and (a.state = org.banso.matching.AssignmentState.ACCEPTED or a.state = org.banso.matching.AssignmentState.ASKED"
        + " and (a.conflictDeclaredAt is not null or a.answerDueOn >= :today))) and not exists (select r.id from AskingRound r where r.openCaseId = c.id)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private AssignmentQueries assignments;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Cases that wait for a supporter and the actor may see, the oldest first. Two statements. */
    List<WaitingCase> waiting(int most) {
        return waiting("", null, most);
    }

    /** Those of these cases that still wait. */
    List<WaitingCase> stillWaiting(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : waiting(" and c.id in :ids", ids, ids.size());
    }

    private List<WaitingCase> waiting(String also, Collection<Long> ids, int most) {
        LocalDate today = Jst.today(clock);
        var query = em.createQuery("select c.id, c.version, c.caseNo, c.matter.title, c.applicant.organizationName, c.milestones.receivedAt from ConsultationCase c where "
            + WAITING + also + " and " + scope.predicate() + " order by c.milestones.receivedAt, c.id", Object[].class);
        scope.bind(query).setParameter("matching", CaseStatus.MATCHING).setParameter("today", today).setMaxResults(most);
        List<Object[]> rows = (ids == null ? query : query.setParameter("ids", ids)).getResultList();
        Map<Long, List<String>> fields = fields(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream().map(row -> new WaitingCase((Long) row[0], (Long) row[1], (String) row[2], (String) row[3], (String) row[4],
            (int) Math.max(0, ChronoUnit.DAYS.between(Jst.day((Instant) row[5]), today)), fields.getOrDefault((Long) row[0], List.of()))).toList();
    }

    private Map<Long, List<String>> fields(List<Long> ids) {
        var found = new HashMap<Long, List<String>>();
        if (!ids.isEmpty()) {
            em.createQuery("select c.id, e from ConsultationCase c join c.expertise e where c.id in :ids order by e", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
        }
        return found;
    }

    /** Runs, the newest first, {@link #PAGE} a page. */
    Page<BatchSheet.Head> runs(int number) {
        List<Object[]> rows = em.createQuery("select r, p from BatchRun r left join BatchPublication p on p.runId = r.id order by r.id desc", Object[].class)
            .setFirstResult(Page.offset(number, PAGE)).setMaxResults(PAGE + 1).getResultList();
        return Page.of(heads(rows), Math.max(1, number), PAGE);
    }

    /** Supporters whose appointment runs, by code. */
    List<Choice> people() {
        return em.createQuery("select s.id, s.profile.name, s.code from Supporter s where s.status = org.banso.supporter.SupporterStatus.ACTIVE order by s.code", Object[].class)
            .getResultList().stream().map(row -> new Choice(row[0].toString(), row[1] + " " + row[2])).toList();
    }

    private List<BatchSheet.Head> heads(List<Object[]> rows) {
        Map<Long, String> names = assignments.names(rows.stream().map(row -> ((BatchRun) row[0]).madeBy()).collect(Collectors.toSet()));
        Instant now = clock.instant();
        int hours = settings.number(Setting.BATCH_UNDO_HOURS);
        return rows.stream().map(row -> {
            BatchRun run = (BatchRun) row[0];
            return run.head(names.get(run.madeBy()), row[1] == null ? null : ((BatchPublication) row[1]).told(now, hours));
        }).toList();
    }

    private List<Object[]> found(Collection<Long> ids) {
        return em.createQuery("select r, p from BatchRun r left join BatchPublication p on p.runId = r.id where r.id in :ids order by r.id", Object[].class)
            .setParameter("ids", ids).getResultList();
    }

    /** @throws NotFound when there is no such run */
    BatchRun run(long id) {
        BatchRun found = em.find(BatchRun.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** A whole run; of cases the actor may not see nothing is told. */
    BatchSheet sheet(long id) {
        List<Object[]> found = found(List.of(id));
        if (found.isEmpty()) {
            throw new NotFound();
        }
        var publication = (BatchPublication) found.get(0)[1];
        LocalDate today = Jst.today(clock);
        var query = em.createQuery("select p, c.caseNo, c.matter.title, s.code, s.profile.name, a from BatchPlace p join ConsultationCase c on c.id = p.caseId"
            + " left join Supporter s on s.id = p.supporterId left join Assignment a on a.caseId = p.caseId and a.supporterId = p.supporterId and a.askedAt = :at"
            + " where p.run.id = :id and " + scope.predicate() + " order by p.placeNo", Object[].class);
        List<Object[]> places = scope.bind(query).setParameter("id", id).setParameter("at", publication == null ? Instant.EPOCH : publication.publishedAt()).getResultList();
        var caseNos = new HashMap<Long, String>();
        var rows = places.stream().map(row -> row((BatchPlace) row[0], row, caseNos.put(((BatchPlace) row[0]).caseId(), (String) row[1]) == null, today)).toList();
        return new BatchSheet(heads(found).get(0), rows, loads(rows), limits(((BatchRun) found.get(0)[0]).limits(), caseNos));
    }

    private static BatchSheet.Row row(BatchPlace place, Object[] row, boolean first, LocalDate today) {
        AssignmentRow request = row[5] == null ? null : ((Assignment) row[5]).row((String) row[3], (String) row[4], today);
        return new BatchSheet.Row(place.id(), (String) row[1], (String) row[2], place.waitedDays(), place.fields(), (String) row[3], (String) row[4],
            place.isFilled() ? BatchTerms.points(place.affinity()) : null, place.isWeak(), request, first);
    }

    private static List<BatchSheet.Load> loads(List<BatchSheet.Row> rows) {
        var counts = new LinkedHashMap<String, BatchSheet.Load>();
        rows.stream().filter(BatchSheet.Row::isFilled).forEach(row -> counts.merge(row.supporterCode(), new BatchSheet.Load(row.supporterCode(), row.name(), 1),
            (all, one) -> new BatchSheet.Load(all.code(), all.name(), all.places() + 1)));
        return counts.values().stream().sorted(Comparator.comparingInt((BatchSheet.Load load) -> -load.places()).thenComparing(BatchSheet.Load::code)).toList();
    }

    private List<BatchSheet.Limit> limits(List<BatchLimit> limits, Map<Long, String> caseNos) {
        Map<Long, String> people = names(limits.stream().flatMap(limit -> limit.supporters().stream()).collect(Collectors.toSet()));
        return limits.stream().map(limit -> new BatchSheet.Limit(limit.kind(), limit.cases().stream().filter(caseNos::containsKey).map(caseNos::get).toList(), limit.fields(),
            limit.supporters().stream().filter(people::containsKey).map(people::get).toList(), limit.missing())).filter(limit -> !limit.caseNos().isEmpty()).toList();
    }

    private Map<Long, String> names(Set<Long> supporters) {
        var found = new HashMap<Long, String>();
        if (!supporters.isEmpty()) {
            em.createQuery("select s.id, s.profile.name from Supporter s where s.id in :ids", Object[].class).setParameter("ids", supporters).getResultList()
                .forEach(row -> found.put((Long) row[0], (String) row[1]));
        }
        return found;
    }

    /** Two or three runs with the cases they decide differently; those that do not exist are left out. */
    BatchSheet.Comparison comparison(Collection<Long> ids) {
        List<Object[]> found = found(ids);
        List<BatchRun> runs = found.stream().map(row -> (BatchRun) row[0]).toList();
        var differences = new BatchComparison(runs);
        List<Long> cases = differences.cases();
        var known = new LinkedHashMap<Long, Object[]>();
        if (!cases.isEmpty()) {
            var query = em.createQuery("select c.id, c.caseNo, c.matter.title from ConsultationCase c where c.id in :ids and " + scope.predicate()
                + " order by c.milestones.receivedAt, c.id", Object[].class);
            scope.bind(query).setParameter("ids", cases).getResultList().forEach(row -> known.put((Long) row[0], row));
        }
        Map<Long, String> people = names(differences.supporters());
        return new BatchSheet.Comparison(heads(found), known.values().stream().map(row -> new BatchSheet.Difference((String) row[1], (String) row[2],
            differences.waitedDays((Long) row[0]), differences.choices((Long) row[0], people))).toList());
    }
}
