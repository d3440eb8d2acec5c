package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.consultation.MeetingGuard;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
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
    private AssignmentQueries queries;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private PoolQueries pool;
    @Inject
    private Clock clock;

    /**
     * What must hold before a supporter's meeting is set (T13), judged anew today: a conflict that became known since
     * somebody accepted closes the way, and the secrecy pledge must reach to the day of the meeting.
     */
    public MeetingGuard guardFor(long caseId, LocalDate meetingOn) {
        CaseFacts facts = cases.visible(caseId);
        LocalDate today = Jst.today(clock);
        Map<Long, PoolMember> members = pool.of(advisers(caseId).stream().map(Adviser::supporterId).toList()).stream()
            .collect(Collectors.toMap(PoolMember::id, Function.identity()));
        List<PoolMember> clear = members.values().stream().filter(m -> !ConflictRules.blocked(ConflictRules.findings(m, facts.parties(), today))).toList();
        LocalDate day = meetingOn == null ? today : meetingOn;
        return new MeetingGuard(!members.isEmpty(), !clear.isEmpty(), clear.stream().anyMatch(m -> m.term().ndaValid(day)), meetingOn);
    }

    /** Who works on the case, in the order asked; only for those who see the case. */
    public List<Adviser> advisers(long caseId) {
        return queries.advisers(cases.visible(caseId).id());
    }
}
