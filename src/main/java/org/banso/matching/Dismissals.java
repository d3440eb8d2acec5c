package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Tick;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolQueries;

/**
 * False hits: one reviewer says that a finding is none, with reason and last day, another confirms it. Until that day the finding
 * stops nobody; then, or when it is ended before, whoever works on the strength of it rests at once.
 */
@ApplicationScoped
@Transactional
@Requires(Right.JUDGE_CONFLICTS)
public class Dismissals {
    private static final int SHOWN = 200;

    @Inject
    private DismissalRepository dismissals;
    @Inject
    private DismissalQueries queries;
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private PoolQueries pool;
    @Inject
    private ConflictWatch watch;
    @Inject
    private ReviewerLetters letters;
    @Inject
    private Codes codes;
    @Inject
    private Settings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Those that wait for a second person, the oldest first. */
    public List<DismissalRow> waiting() {
        return rows(queries.in(DismissalState.PROPOSED, SHOWN));
    }

    /** Those in force, the oldest first. */
    public List<DismissalRow> inForce() {
        return rows(queries.in(DismissalState.CONFIRMED, SHOWN));
    }

    private List<DismissalRow> rows(List<ConflictDismissal> found) {
        return queries.rows(found, actor.accountId(), pool.of(found.stream().map(ConflictDismissal::supporterId).distinct().toList()));
    }

    /** The last day that may be proposed today. */
    public LocalDate latest() {
        return Jst.today(clock).plusMonths(settings.number(Setting.DISMISSAL_MONTHS));
    }

    /**
     * Proposes that a finding is a false hit. It stops nothing yet.
     *
     * @param found the finding as the page showed it; when the rules no longer find it, it is stale
     * @param code  a code of {@code dismissalReason}
     * @param until the last day, after today and not later than {@link #latest}
     * @return the id of the proposal
     */
    public long propose(String caseNo, String supporterCode, Finding found, DismissalScope scope, String code, String why, LocalDate until) {
        String words = check(code, why, until);
        long caseId = cases.unscoped(caseNo).id();
        PoolMember asked = pool.all().stream().filter(one -> one.code().equals(supporterCode)).findFirst().orElseThrow(NotFound::new);
        BusinessException.unless(!isMe(asked.accountId()), "matching.dismissal.himself");
        assignments.lockSupporters(List.of(asked.id()));
        CaseFacts facts = cases.unscoped(caseId);
        PoolMember member = pool.of(List.of(asked.id())).get(0);
        LocalDate today = Jst.today(clock);
        if (ConflictRules.findings(member, facts.parties(), today).stream().noneMatch(found::equals)) {
            throw new StaleVersion();
        }
        if (queries.about(member.id(), caseId, facts.organizationId()).stream().anyMatch(one -> one.stands() && one.finding().means(member.id(), found)
            && one.finding().holds(today))) {
            throw new BusinessException("matching.dismissal.already");
        }
        var proposed = new ConflictDismissal(member.id(), caseId, scope == DismissalScope.ORGANIZATION ? facts.organizationId() : null, found,
            new ConflictDismissal.Proposal(code, words, until, actor.accountId(), clock.instant()));
        dismissals.add(proposed);
        audit.note("DISMISSAL_PROPOSED", caseNo + " " + supporterCode, found.reason() + " " + scope + " " + until);
        letters.proposed(proposed, caseNo, excluded(proposed, member));
        return proposed.id();
    }

    /** The second person agrees: from now to its last day the finding stops nobody. */
    public void confirm(long id, long seenVersion) {
        ConflictDismissal found = held(id, seenVersion);
        PoolMember member = member(found);
        found.confirm(actor.accountId(), queries.askers(found.caseId(), found.organizationId()), member.accountId(), clock.instant(), Jst.today(clock));
        done("DISMISSAL_CONFIRMED", found, member);
    }

    /** The second person does not agree. */
    public void refuse(long id, long seenVersion) {
        ConflictDismissal found = held(id, seenVersion);
        PoolMember member = member(found);
        found.refuse(actor.accountId(), queries.askers(found.caseId(), found.organizationId()), member.accountId(), clock.instant());
        done("DISMISSAL_REFUSED", found, member);
    }

    /** Ends it before its day; who works on the strength of it rests from this moment, until a reviewer has spoken. */
    public void end(long id, long seenVersion) {
        var subject = dismissals.subject(id);
        var running = new TreeSet<>(queries.runningOf(subject.supporterId(), subject.caseId(), subject.organizationId()));
        running.add(subject.caseId());
        assignments.lockCases(running);
        assignments.lockSupporters(List.of(subject.supporterId()));
        ConflictDismissal found = dismissals.at(id, seenVersion);
        PoolMember member = member(found);
        found.end(actor.accountId(), clock.instant(), Jst.today(clock));
        done("DISMISSAL_ENDED", found, member);
        watch.judgeOn(running, subject.supporterId());
    }

    void onTick(@Observes Tick tick) {
        dismissals.expire(Jst.day(tick.at()), tick.at());
    }

    private ConflictDismissal held(long id, long seenVersion) {
        var subject = dismissals.subject(id);
        assignments.lockCases(List.of(subject.caseId()));
        assignments.lockSupporters(List.of(subject.supporterId()));
        return dismissals.at(id, seenVersion);
    }

    private PoolMember member(ConflictDismissal of) {
        return pool.of(List.of(of.supporterId())).get(0);
    }

    private void done(String kind, ConflictDismissal found, PoolMember member) {
        dismissals.flush();
        audit.note(kind, cases.unscoped(found.caseId()).caseNo() + " " + member.code(), found.id().toString());
    }

    /** Who may not be the second person. */
    private Collection<Long> excluded(ConflictDismissal proposed, PoolMember member) {
        return Stream.concat(queries.askers(proposed.caseId(), proposed.organizationId()).stream(), Stream.ofNullable(member.accountId())).toList();
    }

    private String check(String code, String why, LocalDate until) {
        if (!codes.exists("dismissalReason", code)) {
            throw BusinessException.at("dismissalReason", "matching.dismissal.reasonMissing");
        }
        String words = Text.cleanOrNull(why);
        if (words == null) {
            throw BusinessException.at("why", "matching.dismissal.whyMissing");
        }
        if (Text.length(words) > ConflictDismissal.WHY_MAX) {
            throw BusinessException.at("why", "matching.tooLong", ConflictDismissal.WHY_MAX, Text.length(words));
        }
        if (until == null || !until.isAfter(Jst.today(clock))) {
            throw BusinessException.at("until", "matching.dismissal.untilMissing");
        }
        if (until.isAfter(latest())) {
            throw BusinessException.at("until", "matching.dismissal.untilLate", settings.number(Setting.DISMISSAL_MONTHS));
        }
        return words;
    }

    private boolean isMe(Long account) {
        return account != null && account == actor.accountId();
    }
}
