package org.banso.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banso.consultation.CaseScope;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** Outcomes of the organization of a case, with what may be told twice; and those that wait to be checked. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class OutcomeQueries {
    /** Rows a page. */
    public static final int ROWS = 30;
    private static final int MOST = 200;
    /** Two reports of one kind that lie this close may be one event. */
    private static final int CLOSE_DAYS = 62;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** A case with the outcomes of its organization, the newest first. */
    public record OfCase(long caseId, String caseNo, String title, String organization, List<OutcomeRow> rows) implements Serializable {
        /** Those that count. */
        public long checked() {
            return rows.stream().filter(row -> row.state() == OutcomeState.CHECKED).count();
        }
    }

    /** An outcome an applicant told that nobody has looked at. */
    public record Reported(String caseNo, String organization, String kind, LocalDate on, Long amountYen) implements Serializable {
    }

    public OfCase ofCase(String caseNo) {
        Object[] about = scope.bind(em.createQuery("select c.id, c.matter.title, c.applicant.organizationName, c.organizationId from ConsultationCase c where c.caseNo = :no and "
            + scope.predicate(), Object[].class)).setParameter("no", caseNo).getResultStream().findFirst().orElseThrow(NotFound::new);
        long caseId = (Long) about[0];
        List<Outcome> found = em.createQuery("select distinct o from Outcome o join o.cases k, ConsultationCase c where c.id = k and (c.organizationId = :organization or c.id = :case)"
                + " order by o.happenedOn desc, o.id desc", Outcome.class).setParameter("organization", about[3]).setParameter("case", caseId).setMaxResults(MOST).getResultList();
        Map<Long, String> numbers = numbers(found);
        return new OfCase(caseId, caseNo, (String) about[1], (String) about[2], found.stream().map(one -> one.row(one.cases().contains(caseId),
            one.cases().stream().map(numbers::get).filter(Objects::nonNull).sorted().collect(Collectors.joining(", ")), twin(one, found))).toList());
    }

    /** Whatever is open may be the same as a checked one that resembles it; the checked one itself is never asked about an older one twice. */
    private static OutcomeRow.Twin twin(Outcome one, List<Outcome> all) {
        if (one.state() != OutcomeState.REPORTED && one.state() != OutcomeState.CHECKED) {
            return null;
        }
        return all.stream().filter(other -> other.state() == OutcomeState.CHECKED && one.resembles(other, CLOSE_DAYS) && (one.state() == OutcomeState.REPORTED || other.id() < one.id()))
            .findFirst().map(other -> new OutcomeRow.Twin(other.id(), other.on(), other.form().getAmountYen())).orElse(null);
    }

    private Map<Long, String> numbers(List<Outcome> outcomes) {
        var numbers = new HashMap<Long, String>();
        List<Long> ids = outcomes.stream().flatMap(one -> one.cases().stream()).distinct().toList();
        if (!ids.isEmpty()) {
            em.createQuery("select c.id, c.caseNo from ConsultationCase c where c.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> numbers.put((Long) row[0], (String) row[1]));
        }
        return numbers;
    }

    /** How many outcomes of the case count, and how many wait, for its card. */
    public int[] counts(String caseNo) {
        var counts = new int[2];
        em.createQuery("select o.state, count(distinct o.id) from Outcome o join o.cases k, ConsultationCase c where c.id = k and c.caseNo = :no group by o.state", Object[].class)
            .setParameter("no", caseNo).getResultList().forEach(row -> {
                if (row[0] == OutcomeState.CHECKED) {
                    counts[0] = ((Number) row[1]).intValue();
                } else if (row[0] == OutcomeState.REPORTED) {
                    counts[1] = ((Number) row[1]).intValue();
                }
            });
        return counts;
    }

    /** What applicants told and nobody has checked, the oldest first. */
    @Requires(Right.WRITE_RECORDS)
    public Page<Reported> reported(int number) {
        return Page.of(scope.bind(em.createQuery("select c.caseNo, c.applicant.organizationName, o.kind, o.happenedOn, o.amountYen, o.id from Outcome o join o.cases k, ConsultationCase c"
                + " where o.state = :reported and c.id = k and " + scope.predicate() + " order by o.id", Object[].class))
            .setParameter("reported", OutcomeState.REPORTED).setFirstResult(Page.offset(number, ROWS)).setMaxResults(ROWS + 1).getResultStream()
            .map(row -> new Reported((String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (Long) row[4])).toList(), number, ROWS);
    }

    /** An outcome of the organization of a case, to be written on. */
    public OutcomeForm form(long id) {
        Outcome found = em.find(Outcome.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found.form();
    }
}
