package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.Page;

/**
 * What happened to a case and to each of its fields, for whoever {@link CaseScope} lets see the case. What a field held is shown
 * to those alone who may read the field today, judged conflicts to those who judge, and why a supporter was replaced to the office.
 */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class CaseHistoryQueries {
    private static final String FIELDS = "select new org.banso.consultation.FieldMoment(e.id, f.field, f.oldValue, f.newValue, e.actorName, e.at, e.why)"
        + " from CaseFieldEvent f join CaseEvent e on e.id = f.eventId join ConsultationCase c on c.id = f.caseId where f.caseId = :id and ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    /**
     * Lines of history, the newest first.
     *
     * @param rows how many at most; whether there are older ones is told by the page
     */
    public Page<CaseMoment> moments(long caseId, HistoryFilter filter, int rows) {
        Set<EventKind> kinds = filter.strand() == null ? EnumSet.allOf(EventKind.class) : filter.strand().kinds();
        var jpql = new StringBuilder("select new org.banso.consultation.CaseMoment(e.id, e.kind, e.transition, e.fromStatus, e.toStatus, e.actorName, e.at,"
            + " e.reason, e.note, e.why) from CaseEvent e join ConsultationCase c on c.id = e.caseId where e.caseId = :id and e.kind in :kinds");
        jpql.append(filter.person() == null ? "" : " and e.actorName = :person");
        jpql.append(filter.period().from() == null ? "" : " and e.at >= :from").append(filter.period().to() == null ? "" : " and e.at < :to");
        var query = scope.bind(em.createQuery(jpql + " and " + scope.predicate() + " order by e.at desc, e.id desc", CaseMoment.class))
            .setParameter("id", caseId).setParameter("kinds", readable(kinds));
        if (filter.person() != null) {
            query.setParameter("person", filter.person());
        }
        if (filter.period().from() != null) {
            query.setParameter("from", Jst.startOf(filter.period().from()));
        }
        if (filter.period().to() != null) {
            query.setParameter("to", Jst.endOf(filter.period().to()));
        }
        return Page.of(query.setMaxResults(rows + 1).getResultList(), 1, rows).map(this::readable);
    }

    /** Everybody who left a line in the history, by name. */
    public List<String> people(long caseId) {
        return scope.bind(em.createQuery("select distinct e.actorName from CaseEvent e join ConsultationCase c on c.id = e.caseId where e.caseId = :id"
            + " and e.actorName is not null and e.kind in :kinds and " + scope.predicate() + " order by e.actorName", String.class))
            .setParameter("id", caseId).setParameter("kinds", readable(EnumSet.allOf(EventKind.class))).getResultList();
    }

    /** What edits did, by the id of their line of history. */
    public Map<Long, List<FieldMoment>> fields(long caseId, Collection<Long> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return fields("f.eventId in :events", caseId).setParameter("events", events).getResultStream().filter(moment -> readable(moment.field()))
            .collect(Collectors.groupingBy(FieldMoment::eventId));
    }

    /** What one field held, the newest change first; nothing for who may not read the field. */
    public Page<FieldMoment> field(long caseId, KarteField field, int rows) {
        if (!field.readableBy(Audience.of(actor))) {
            return Page.empty();
        }
        return Page.of(fields("f.field = :field", caseId).setParameter("field", field.key()).setMaxResults(rows + 1).getResultList(), 1, rows);
    }

    /** The keys of the fields that were ever changed and that the actor may read. */
    public Set<String> changedFields(long caseId) {
        return scope.bind(em.createQuery("select distinct f.field from CaseFieldEvent f join ConsultationCase c on c.id = f.caseId where f.caseId = :id and "
            + scope.predicate(), String.class)).setParameter("id", caseId).getResultStream().filter(this::readable).collect(Collectors.toSet());
    }

    private TypedQuery<FieldMoment> fields(String condition, long caseId) {
        return scope.bind(em.createQuery(FIELDS + condition + " and " + scope.predicate() + " order by e.at desc, f.id desc", FieldMoment.class)).setParameter("id", caseId);
    }

    private Set<EventKind> readable(Set<EventKind> kinds) {
        return kinds.stream().filter(kind -> kind != EventKind.COI_JUDGED || actor.has(Right.JUDGE_CONFLICTS))
            .filter(kind -> kind != EventKind.SUPPORTER_HANDED_OVER || actor.has(Right.VIEW_ALL_CASES)).collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
    }

    /** An edit names only the fields that the reader may read. */
    private CaseMoment readable(CaseMoment moment) {
        return moment.kind() != EventKind.EDITED || moment.note() == null ? moment
            : moment.noted(List.of(moment.note().split(",")).stream().filter(this::readable).collect(Collectors.joining(",")));
    }

    private boolean readable(String key) {
        KarteField field = KarteField.of(key);
        return field != null && field.readableBy(Audience.of(actor));
    }
}
