package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.consultation.CaseScope;
import org.banso.matching.gap.Gaps.Demand;
import org.banso.shared.Jst;
import org.banso.supporter.Commas;

/** Counts what cases asked for and what they found; the caller decides who reads it. */
@ApplicationScoped
class GapQueries {
    private static final int MONTHS = 12;
    private static final String SOUGHT = "c.milestones.matchingStartedAt >= :since";
    /** Nobody ever worked on it, and nobody is being asked. */
    private static final String UNMET = SOUGHT + " and not exists (select a.id from Assignment a where a.caseId = c.id and (a.startOn is not null"
        + " or a.state = org.banso.matching.AssignmentState.ASKED and (a.conflictDeclaredAt is not null or a.answerDueOn >= :today)))";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Clock clock;

    /** By field, the cases of the last twelve months that asked for it and those that found nobody for it. Two statements. */
    Map<String, Demand> demand() {
        var asked = counts("select e, count(c.id) from ConsultationCase c join c.expertise e where " + SOUGHT + " group by e");
        Map<String, Set<Long>> found = new HashMap<>();
        em.createQuery("select c.id, a.expertise from ConsultationCase c, Assignment a where a.caseId = c.id and a.startOn is not null and " + SOUGHT, Object[].class)
            .setParameter("since", since()).getResultList()
            .forEach(row -> Commas.split((String) row[1]).forEach(code -> found.computeIfAbsent(code, any -> new HashSet<>()).add((Long) row[0])));
        var demand = new HashMap<String, Demand>();
        asked.forEach((code, cases) -> demand.put(code, new Demand(cases, Math.max(0, cases - found.getOrDefault(code, Set.of()).size()))));
        return demand;
    }

    private Map<String, Integer> counts(String jpql) {
        var found = new HashMap<String, Integer>();
        em.createQuery(jpql, Object[].class).setParameter("since", since()).getResultList().forEach(row -> found.put((String) row[0], ((Number) row[1]).intValue()));
        return found;
    }

    /** How many cases of the last twelve months found nobody; no more than {@code most} are looked for. */
    int unmet(int most) {
        return em.createQuery("select c.id from ConsultationCase c where " + UNMET, Long.class).setParameter("since", since()).setParameter("today", Jst.today(clock))
            .setMaxResults(most).getResultList().size();
    }

    /** Those the actor may see, the newest first. Two statements. */
    List<GapSheet.Unmet> unmetCases(int most) {
        var query = em.createQuery("select c.id, c.caseNo, c.matter.title, c.milestones.matchingStartedAt from ConsultationCase c where " + UNMET + " and "
            + scope.predicate() + " order by c.milestones.matchingStartedAt desc, c.id desc", Object[].class);
        List<Object[]> rows = scope.bind(query).setParameter("since", since()).setParameter("today", Jst.today(clock)).setMaxResults(most).getResultList();
        var fields = new HashMap<Long, List<String>>();
        if (!rows.isEmpty()) {
            em.createQuery("select c.id, e from ConsultationCase c join c.expertise e where c.id in :ids order by e", Object[].class)
                .setParameter("ids", rows.stream().map(row -> (Long) row[0]).toList()).getResultList()
                .forEach(row -> fields.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
        }
        return rows.stream().map(row -> new GapSheet.Unmet((String) row[1], (String) row[2], (Instant) row[3], fields.getOrDefault((Long) row[0], List.of()))).toList();
    }

    private Instant since() {
        LocalDate today = Jst.today(clock);
        return Jst.startOf(today.minusMonths(MONTHS));
    }
}
