package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.karte.OrganizationYears.Kind;
import org.banso.karte.OrganizationYears.Line;
import org.banso.karte.OrganizationYears.Year;
import org.banso.organization.OrganizationEventKind;
import org.banso.organization.OrganizationField;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.support.RecordKind;

/** An organization over the years: its cases and meetings by the one row scope, and what changed about itself. Three statements. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class OrganizationYearsQueries {
    /** Of each kind; the most faithful applicant has a few dozen. */
    private static final int MOST = 300;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** Everything about this organization that the actor may see. */
    public OrganizationYears of(long organizationId) {
        List<Line> cases = cases(organizationId);
        List<Line> meetings = meetings(organizationId);
        List<Line> changes = changes(organizationId);
        var byYear = new TreeMap<Integer, List<Line>>(Comparator.reverseOrder());
        List.of(cases, meetings, changes).forEach(lines -> lines.forEach(line ->
            byYear.computeIfAbsent(FiscalYear.of(line.at()).year(), year -> new ArrayList<>()).add(line)));
        var years = new ArrayList<Year>();
        byYear.forEach((year, lines) -> {
            lines.sort(Comparator.comparing(Line::at).reversed());
            years.add(new Year(year, lines));
        });
        return new OrganizationYears(years, cases.size() < MOST && meetings.size() < MOST && changes.size() < MOST);
    }

    private List<Line> cases(long organizationId) {
        var query = em.createQuery("select c.milestones.receivedAt, c.caseNo, c.matter.title, c.status, c.product.name, c.product.phase from ConsultationCase c"
            + " where c.organizationId = :organization and c.milestones.receivedAt is not null and " + scope.predicate()
            + " order by c.milestones.receivedAt desc, c.id desc", Object[].class);
        return scope.bind(query).setParameter("organization", organizationId).setMaxResults(MOST).getResultStream()
            .map(row -> Line.ofCase((Instant) row[0], (String) row[1], (String) row[2], (CaseStatus) row[3], (String) row[4], (String) row[5])).toList();
    }

    private List<Line> meetings(long organizationId) {
        var query = em.createQuery("select r.performedOn, c.caseNo, c.matter.title, r.kind from SupportRecord r, ConsultationCase c where c.id = r.caseId"
            + " and c.organizationId = :organization and r.status = org.banso.support.RecordStatus.HELD and r.kind in :meetings and " + scope.predicate()
            + " order by r.performedOn desc, r.id desc", Object[].class);
        return scope.bind(query).setParameter("organization", organizationId).setParameter("meetings", RecordKind.MEETINGS).setMaxResults(MOST).getResultStream()
            .map(row -> Line.meeting(Jst.startOf((LocalDate) row[0]), (String) row[1], (String) row[2], (RecordKind) row[3])).toList();
    }

    private List<Line> changes(long organizationId) {
        List<String> fields = new ArrayList<>(OrganizationField.FUNDING.stream().map(OrganizationField::key).toList());
        fields.add(OrganizationField.NAME.key());
        return em.createQuery("select e.at, e.kind, e.field, e.before, e.after from OrganizationEvent e where e.organizationId = :organization"
                + " and (e.kind in :whole or e.kind = :changed and e.field in :fields) order by e.id desc", Object[].class)
            .setParameter("organization", organizationId).setParameter("whole", List.of(OrganizationEventKind.MERGED, OrganizationEventKind.SPLIT))
            .setParameter("changed", OrganizationEventKind.CHANGED).setParameter("fields", fields).setMaxResults(MOST).getResultStream()
            .map(row -> Line.change(kind((OrganizationEventKind) row[1], (String) row[2]), (Instant) row[0], (String) row[2], (String) row[3], (String) row[4])).toList();
    }

    private static Kind kind(OrganizationEventKind kind, String field) {
        return switch (kind) {
            case MERGED -> Kind.MERGED;
            case SPLIT -> Kind.SPLIT;
            default -> OrganizationField.NAME.key().equals(field) ? Kind.NAME : Kind.FUNDING;
        };
    }
}
