package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.CaseStatus;
import org.banso.supporter.PoolMember;

/** Reads of dismissals; the callers judge conflicts, or weigh findings for those who must not know of any. */
@ApplicationScoped
class DismissalQueries {
    private static final List<DismissalState> DECIDED = List.of(DismissalState.CONFIRMED, DismissalState.ENDED);

    /** What was dismissed, by the case or the organization for which it holds. */
    record Dismissed(Map<Long, List<DismissedFinding>> byCase, Map<Long, List<DismissedFinding>> byOrganization) {
        List<DismissedFinding> of(long caseId, Long organizationId) {
            return Stream.concat(byCase.getOrDefault(caseId, List.of()).stream(), byOrganization.getOrDefault(organizationId, List.of()).stream()).toList();
        }
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AssignmentQueries assignments;

    /** For these cases of these organizations, in one statement whatever there is. */
    Dismissed of(Collection<Long> cases, Collection<Long> organizations) {
        var found = new Dismissed(new HashMap<>(), new HashMap<>());
        em.createQuery("select d from ConflictDismissal d where d.state in :decided and (d.organizationId is null and d.caseId in :cases or d.organizationId in :organizations)"
                + " order by d.id", ConflictDismissal.class).setParameter("decided", DECIDED).setParameter("cases", cases).setParameter("organizations", organizations)
            .getResultList().forEach(one -> {
                if (one.organizationId() == null) {
                    found.byCase().computeIfAbsent(one.caseId(), id -> new ArrayList<>()).add(one.finding());
                } else {
                    found.byOrganization().computeIfAbsent(one.organizationId(), id -> new ArrayList<>()).add(one.finding());
                }
            });
        return found;
    }

    /** In this state, the oldest first. */
    List<ConflictDismissal> in(DismissalState state, int most) {
        return em.createQuery("select d from ConflictDismissal d where d.state = :state order by d.id", ConflictDismissal.class).setParameter("state", state)
            .setMaxResults(most).getResultList();
    }

    /** Everything ever said about this pair, the newest first. */
    List<ConflictDismissal> about(long supporterId, long caseId, long organizationId) {
        return em.createQuery("select d from ConflictDismissal d where d.supporterId = :supporter and (d.caseId = :caseId or d.organizationId = :organization)"
                + " order by d.id desc", ConflictDismissal.class).setParameter("supporter", supporterId).setParameter("caseId", caseId)
            .setParameter("organization", organizationId).getResultList();
    }

    /** With the names of everybody in them, in three statements. */
    List<DismissalRow> rows(List<ConflictDismissal> dismissals, long me, List<PoolMember> members) {
        Map<Long, PoolMember> supporters = members.stream().collect(Collectors.toMap(PoolMember::id, member -> member));
        Map<Long, Object[]> cases = cases(dismissals.stream().map(ConflictDismissal::caseId).distinct().toList());
        Map<Long, String> people = assignments.names(dismissals.stream().flatMap(d -> Stream.of(d.proposedBy(), d.decidedBy(), d.endedBy()))
            .filter(Objects::nonNull).distinct().toList());
        Set<Long> asked = assignments.askedBy(me, cases.keySet());
        return dismissals.stream().map(d -> {
            Object[] of = cases.get(d.caseId());
            PoolMember member = supporters.get(d.supporterId());
            boolean himself = member.accountId() != null && member.accountId() == me;
            return d.row(new DismissalRow.Names((String) of[1], (String) of[2], member.code(), member.name(), people.get(d.proposedBy()), people.get(d.decidedBy()),
                people.get(d.endedBy()), d.proposedBy() != me && !asked.contains(d.caseId()) && !himself));
        }).toList();
    }

    private Map<Long, Object[]> cases(List<Long> ids) {
        var found = new HashMap<Long, Object[]>();
        if (!ids.isEmpty()) {
            em.createQuery("select c.id, c.caseNo, c.applicant.organizationName from ConsultationCase c where c.id in :ids", Object[].class).setParameter("ids", ids)
                .getResultList().forEach(row -> found.put((Long) row[0], row));
        }
        return found;
    }

    /** Who asked anybody for the case, or for any case of the organization. */
    List<Long> askers(long caseId, Long organizationId) {
        return em.createQuery("select distinct a.askedBy from Assignment a, ConsultationCase c where c.id = a.caseId and a.askedBy is not null"
                + " and (a.caseId = :caseId or c.organizationId = :organization)", Long.class).setParameter("caseId", caseId)
            .setParameter("organization", organizationId == null ? -1L : organizationId).getResultList();
    }

    /** Running assignments of the supporter for which it holds. */
    List<Long> runningOf(long supporterId, long caseId, Long organizationId) {
        return em.createQuery("select a.caseId from Assignment a, ConsultationCase c where c.id = a.caseId and a.supporterId = :supporter and a.state in :active"
                + " and c.status in :open and (a.caseId = :caseId or c.organizationId = :organization) order by a.caseId", Long.class)
            .setParameter("supporter", supporterId).setParameter("active", List.of(AssignmentState.ASKED, AssignmentState.ACCEPTED))
            .setParameter("open", CaseStatus.OPEN).setParameter("caseId", caseId).setParameter("organization", organizationId == null ? -1L : organizationId)
            .getResultList();
    }
}
