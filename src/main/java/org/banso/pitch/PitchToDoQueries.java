package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.CaseScope;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;

/**
 * The pitches that wait for somebody, for the start pages: who sees all cases is told of those he owns or works on, others of all
 * they see. An applicant answers what others remarked; who remarked settles it, or asks again, once there is an answer.
 */
@ApplicationScoped
@Requires({Right.VIEW_OWN_CASES, Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class PitchToDoQueries {
    /** Open pitches of one person that are looked at; those with the earliest day come first. */
    private static final int LOOKED_AT = 100;
    private static final String LAST = " and not exists (select later.id from PitchAnswer later where later.commentId = a.commentId and later.id > a.id))";
    private static final String OTHERS_REMARK = "(k.side <> org.banso.pitch.PitchSide.APPLICANT and not exists (select a.id from PitchAnswer a where a.commentId = k.id)"
        + " or exists (select a.id from PitchAnswer a where a.commentId = k.id and a.side <> org.banso.pitch.PitchSide.APPLICANT" + LAST + ")";
    private static final String MINE_ANSWERED = "(k.accountId = :me and exists (select a.id from PitchAnswer a where a.commentId = k.id and a.accountId <> :me" + LAST + ")";
    private static final String MINE = " and (c.ownerAccountId = :me or exists (select t.id from Assignment t where t.caseId = c.id and t.accountId = :me"
        + " and t.state = org.banso.matching.AssignmentState.ACCEPTED))";
    private static final String UNSCORED = "(select count(r.id) from ScoringRound r where r.pitchId = p.id and r.closedAt is null and not exists"
        + " (select s.id from ScoringSheet s where s.roundId = r.id and s.accountId = :me and s.handedInAt is not null))";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Those that wait for who supports or keeps cases: first those of which the day is over, then the nearest, then those without a day.
     * One statement.
     */
    @Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
    public List<PitchToDo> mine(int most) {
        return waiting(MINE_ANSWERED, ", " + UNSCORED, (actor.has(Right.VIEW_ALL_CASES) ? MINE : "") + " and " + scope.predicate(), most);
    }

    /** As {@link #mine} for an applicant: of his own organizations, and as their applicant whatever else he is. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<PitchToDo> own(int most) {
        return waiting(OTHERS_REMARK, "", " and " + scope.own(), most);
    }

    private List<PitchToDo> waiting(String remarks, String further, String whose, int most) {
        LocalDate today = Jst.today(clock);
        var query = scope.bind(em.createQuery("select c.caseNo, p.id, p.audience, p.eventOn, (select count(k.id) from PitchComment k where k.pitchId = p.id and k.settledAt is null and "
                + remarks + ")" + further + " from Pitch p join ConsultationCase c on c.id = p.caseId"
                + " where p.state = org.banso.pitch.PitchState.OPEN and c.status in :open" + whose
                + " order by case when p.eventOn is null then 1 else 0 end, p.eventOn, p.id", Object[].class))
            .setParameter("open", CaseStatus.OPEN).setMaxResults(LOOKED_AT);
        if (!further.isEmpty()) {
            query.setParameter("me", actor.accountId());
        }
        return query.getResultStream().map(row -> new PitchToDo((String) row[0], (Long) row[1], (String) row[2], (LocalDate) row[3], ((Number) row[4]).longValue(),
            row.length > 5 && ((Number) row[5]).longValue() > 0, today)).filter(PitchToDo::waits).limit(most).toList();
    }
}
