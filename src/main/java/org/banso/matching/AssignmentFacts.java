package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.MeetingGuard;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.supporter.Employment;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolQueries;

/** What other families need to know of who works on a case: the guard of a meeting, and who may write a record. */
@ApplicationScoped
@Transactional
@Requires({Right.ARRANGE_SUPPORT, Right.WRITE_RECORDS, Right.VIEW_ASSIGNED_CASES, Right.VIEW_ALL_CASES})
public class AssignmentFacts {
    /** A supporter at work on a case; {@code accountId} signs in for him. */
    public record Adviser(long supporterId, Long accountId, String name, SupportRole role) implements Serializable {
    }

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentQueries queries;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private PoolQueries pool;
    @Inject
    private Clock clock;

    /**
     * What must hold before the meeting of this supporter is set (T13), judged anew today: a conflict that became known since
     * he accepted closes the way, and his appointment and secrecy pledge must reach to the day of the meeting.
     */
    public MeetingGuard guardFor(long caseId, long supporterId, LocalDate meetingOn) {
        CaseFacts facts = cases.visible(caseId);
        LocalDate today = Jst.today(clock);
        boolean accepted = accepted(caseId, supporterId);
        PoolMember chosen = accepted ? member(supporterId) : null;
        return new MeetingGuard(accepted, accepted && !ConflictRules.blocked(ConflictRules.findings(chosen, facts.parties(), today)),
            accepted && chosen.inOffice(today) && chosen.inOffice(meetingOn == null ? today : meetingOn), meetingOn);
    }

    /**
     * Whether this supporter, being in office, may advise on the case as of today: who accepted it as long as no conflict blocks him, and a
     * full-time one of the office without being asked, yet only where nothing at all speaks against him. What does is for a
     * reviewer, after a request.
     */
    public boolean mayAdvise(long caseId, long supporterId) {
        return !open(List.of(cases.visible(caseId)), supporterId).isEmpty();
    }

    /** Those of these cases that the actor sees and on which the supporter may advise, as {@link #mayAdvise(long, long)}. As many statements for one as for all. */
    public Set<Long> mayAdvise(Collection<Long> caseIds, long supporterId) {
        return open(cases.visible(caseIds).values(), supporterId);
    }

    private Set<Long> open(Collection<CaseFacts> facts, long supporterId) {
        PoolMember supporter = member(supporterId);
        LocalDate today = Jst.today(clock);
        if (supporter == null || !supporter.inOffice(today)) {
            return Set.of();
        }
        Map<Long, List<Finding>> findings = facts.stream().collect(Collectors.toMap(CaseFacts::id, about -> ConflictRules.findings(supporter, about.parties(), today)));
        Set<Long> accepted = queries.workedOn(supporterId, findings.keySet());
        Set<Long> unasked = supporter.employment() == Employment.FULL_TIME ? unasked(findings, accepted, supporterId) : Set.of();
        return findings.keySet().stream().filter(id -> accepted.contains(id) ? !ConflictRules.blocked(findings.get(id)) : unasked.contains(id)).collect(Collectors.toSet());
    }

    /** The cases nobody needs to ask him for: nothing was found, and nobody said anything. */
    private Set<Long> unasked(Map<Long, List<Finding>> findings, Set<Long> accepted, long supporterId) {
        Set<Long> clean = findings.keySet().stream().filter(id -> !accepted.contains(id) && findings.get(id).isEmpty()).collect(Collectors.toSet());
        assignments.ofCases(clean).stream().filter(a -> a.supporterId() == supporterId && a.conflictSaid()).map(Assignment::caseId).forEach(clean::remove);
        return clean;
    }

    /** Who works on the case, in the order asked; only for those who see the case. */
    public List<Adviser> advisers(long caseId) {
        return queries.advisers(cases.visible(caseId).id());
    }

    private boolean accepted(long caseId, long supporterId) {
        return queries.workedOn(supporterId, List.of(caseId)).contains(caseId);
    }

    private PoolMember member(long supporterId) {
        return pool.of(List.of(supporterId)).stream().findFirst().orElse(null);
    }
}
