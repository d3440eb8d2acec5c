package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        CaseFacts facts = cases.visible(caseId);
        PoolMember supporter = member(supporterId);
        LocalDate today = Jst.today(clock);
        if (supporter == null || !supporter.inOffice(today)) {
            return false;
        }
        List<Finding> findings = ConflictRules.findings(supporter, facts.parties(), today);
        if (accepted(caseId, supporterId)) {
            return !ConflictRules.blocked(findings);
        }
        return supporter.employment() == Employment.FULL_TIME && findings.isEmpty()
            && assignments.ofCase(caseId).stream().noneMatch(a -> a.supporterId() == supporterId && a.conflictSaid());
    }

    /** Who works on the case, in the order asked; only for those who see the case. */
    public List<Adviser> advisers(long caseId) {
        return queries.advisers(cases.visible(caseId).id());
    }

    private boolean accepted(long caseId, long supporterId) {
        return queries.advisers(caseId).stream().anyMatch(adviser -> adviser.supporterId() == supporterId);
    }

    private PoolMember member(long supporterId) {
        return pool.of(List.of(supporterId)).stream().findFirst().orElse(null);
    }
}
