package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/**
 * The one row scope of cases: who sees which. Lists, counts, single looks, changes, exports and search all use this
 * predicate and nothing else (domain.md 2). The office sees what was submitted; applicants what their organization filed,
 * drafts included; supporters the cases they accepted with a clear conflict check, until some days after closing, and only
 * while they are in office: appointed, not suspended, bound to secrecy today.
 */
@ApplicationScoped
public class CaseScope {
    private static final String SUBMITTED = "c.status <> org.banso.consultation.CaseStatus.DRAFT";
    private static final String OWN = "c.organizationId in (select m.organizationId from Membership m where m.accountId = :scopeMe)";
    private static final String ACCEPTED = "exists (select a.id from Assignment a where a.caseId = c.id and a.accountId = :scopeMe"
        + " and a.state = org.banso.matching.AssignmentState.ACCEPTED"
        + " and a.conflict in (org.banso.matching.ConflictStatus.CLEAR, org.banso.matching.ConflictStatus.CLEAR_WITH_MEASURES)"
        + " and (c.milestones.closedAt is null or c.milestones.closedAt > :scopeRecent))";
    /** Says nothing of the case, so that the database asks it once and not for each row. */
    private static final String IN_OFFICE = "exists (select sp.id from Supporter sp where sp.accountId = :scopeMe"
        + " and sp.status = org.banso.supporter.SupporterStatus.ACTIVE and sp.term.from <= :scopeToday and sp.term.to >= :scopeToday"
        + " and sp.term.ndaSignedOn <= :scopeToday and sp.term.ndaExpiresOn >= :scopeToday)";
    private static final String ASSIGNED = "(" + ACCEPTED + " and " + IN_OFFICE + ")";
    private static final String NOTHING = "1 = 0";

    @Inject
    private Actor actor;
    @Inject
    private Clock clock;
    @Inject
    private Settings settings;

    /** JPQL over the alias {@code c} of ConsultationCase, in parentheses. Bind it with {@link #bind}. */
    public String predicate() {
        if (actor.who() == Who.SYSTEM) {
            return "(1 = 1)";
        }
        List<String> ways = new ArrayList<>();
        if (actor.has(Right.VIEW_ALL_CASES)) {
            ways.add(SUBMITTED);
        } else if (actor.has(Right.VIEW_ASSIGNED_CASES)) {
            ways.add(ASSIGNED);
        }
        if (actor.has(Right.VIEW_OWN_CASES)) {
            ways.add(OWN);
        }
        return ways.isEmpty() ? "(" + NOTHING + ")" : "(" + String.join(" or ", ways) + ")";
    }

    /**
     * Only the cases of the actor's own organizations, whatever else he may see: on the portal he is their applicant and
     * nothing more. In parentheses; bind it with {@link #bind}.
     */
    public String own() {
        return "(" + (actor.has(Right.VIEW_OWN_CASES) ? OWN : NOTHING) + ")";
    }

    /** Sets the parameters that {@link #predicate} uses. */
    public <Q extends Query> Q bind(Q query) {
        for (var parameter : query.getParameters()) {
            switch (parameter.getName()) {
                case "scopeMe" -> query.setParameter("scopeMe", actor.accountId());
                case "scopeToday" -> query.setParameter("scopeToday", Jst.today(clock));
                case "scopeRecent" -> query.setParameter("scopeRecent", clock.instant().minus(Duration.ofDays(settings.number(Setting.SUPPORTER_VIEW_DAYS))));
                default -> { }
            }
        }
        return query;
    }

    /** Whether the actor may see the case at this moment. */
    public boolean sees(EntityManager em, long caseId) {
        return !bind(em.createQuery("select c.id from ConsultationCase c where c.id = :id and " + predicate(), Long.class)).setParameter("id", caseId).getResultList().isEmpty();
    }

    /** @throws NotFound when the actor may not see the case, or there is none */
    void require(EntityManager em, long caseId) {
        if (!sees(em, caseId)) {
            throw new NotFound();
        }
    }
}
