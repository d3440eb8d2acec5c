package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.Page;
import org.banso.shared.Text;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolQueries;

/**
 * Where conflicts are judged. The reviewer sees who and which body, not what the applicant asks; and never judges for a case
 * for which he himself has asked somebody.
 */
@ApplicationScoped
@Transactional
@Requires(Right.JUDGE_CONFLICTS)
public class ConflictReview {
    /** Cases looked at on one page of automatic blocks. */
    public static final int PAGE_SIZE = 50;
    private static final int DECLARATIONS_MAX = 200;

    /** A declaration to judge; {@code mayJudge} is false for who asked anybody for the case and for the supporter himself. */
    public record Waiting(long id, long version, String caseNo, String organizationName, List<String> topics, String supporterCode, String supporterName,
                          List<String> declared, String statement, Instant declaredAt, String askedBy, boolean mayJudge, List<Finding> findings)
        implements Serializable {
    }

    /** Supporters whom the rules keep from a running case, and why. */
    public record Block(String caseNo, CaseStatus status, String organizationName, String supporterCode, String supporterName, List<Finding> findings)
        implements Serializable {

        public boolean isBlocking() {
            return ConflictRules.blocked(findings);
        }
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
    private Departures departures;
    @Inject
    private CaseProgress progress;
    @Inject
    private RequestLetters letters;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Declarations that wait, the oldest first. */
    public List<Waiting> waiting() {
        List<AssignmentQueries.Declared> declared = queries.declared(DECLARATIONS_MAX);
        Map<Long, CaseFacts> facts = cases.unscoped(declared.stream().map(AssignmentQueries.Declared::caseId).distinct().toList());
        Map<Long, PoolMember> members = pool.of(declared.stream().map(AssignmentQueries.Declared::supporterId).distinct().toList()).stream()
            .collect(Collectors.toMap(PoolMember::id, Function.identity()));
        Map<Long, String> names = queries.names(declared.stream().map(AssignmentQueries.Declared::askedBy).filter(Objects::nonNull).distinct().toList());
        Set<Long> askedByMe = queries.askedBy(actor.accountId(), facts.keySet());
        LocalDate today = Jst.today(clock);
        return declared.stream().map(d -> {
            CaseFacts of = facts.get(d.caseId());
            PoolMember member = members.get(d.supporterId());
            return new Waiting(d.id(), d.version(), of.caseNo(), of.parties().organizationName(), of.topics(), member.code(), member.name(), d.reasons(),
                d.statement(), d.at(), names.get(d.askedBy()), !askedByMe.contains(d.caseId()) && !isMe(d.accountId()),
                ConflictRules.findings(member, of.parties(), today));
        }).toList();
    }

    /** Running cases, newest first, with everybody whom the rules keep from them. */
    public Page<Block> blocks(int number) {
        List<CaseFacts> running = cases.running(Page.offset(number, PAGE_SIZE), PAGE_SIZE + 1);
        List<PoolMember> members = pool.all();
        LocalDate today = Jst.today(clock);
        var found = new ArrayList<Block>();
        for (CaseFacts facts : running.subList(0, Math.min(running.size(), PAGE_SIZE))) {
            CaseBodies bodies = CaseBodies.of(facts.parties());
            for (PoolMember member : members) {
                List<Finding> findings = ConflictRules.findings(member, bodies, today);
                if (!findings.isEmpty()) {
                    found.add(new Block(facts.caseNo(), facts.status(), facts.parties().organizationName(), member.code(), member.name(), findings));
                }
            }
        }
        return new Page<>(found, Math.max(1, number), running.size() > PAGE_SIZE);
    }

    /**
     * The word on a declaration. CLEAR opens the case, CLEAR_WITH_MEASURES opens it with a measure that everybody keeps to,
     * BLOCKED closes the request. A conflict that the rules block cannot be opened here.
     */
    public void judge(long id, long seenVersion, ConflictStatus verdict, String measure) {
        String words = measure(verdict, measure);
        var pair = assignments.pair(id);
        assignments.lockCases(List.of(pair.caseId()));
        assignments.lockSupporters(List.of(pair.supporterId()));
        Assignment request = assignments.at(id, seenVersion);
        CaseFacts facts = cases.unscoped(pair.caseId());
        PoolMember member = pool.of(List.of(pair.supporterId())).get(0);
        LocalDate today = Jst.today(clock);
        if (verdict.opens() && !request.mayOpenIn(facts.status())) {
            throw new BusinessException("matching.request.caseEnded");
        }
        List<Finding> findings = ConflictRules.findings(member, facts.parties(), today);
        if (verdict.opens() && ConflictRules.blocked(findings)) {
            throw new BusinessException("matching.judge.blockedByRule");
        }
        List<Assignment> team = assignments.ofCase(facts.id());
        boolean leadIsFree = team.stream().noneMatch(a -> a.state() == AssignmentState.ACCEPTED && a.role() == SupportRole.LEAD);
        request.judge(new Assignment.Judging(verdict, words, findings, actor.accountId(), clock.instant()),
            team.stream().map(Assignment::askedBy).toList(), leadIsFree, today);
        departures.settle(request);
        if (verdict.opens()) {
            letters.opened(request);
        } else {
            letters.closed(request);
        }
        progress.note(facts.id(), EventKind.COI_JUDGED, request.state().name(), member.name());
        audit.note("CONFLICT_JUDGED", facts.caseNo() + " " + member.code(), verdict.name());
    }

    private static String measure(ConflictStatus verdict, String typed) {
        if (verdict == null || verdict == ConflictStatus.UNCHECKED) {
            throw BusinessException.at("verdict", "matching.judge.verdictMissing");
        }
        String tidy = Text.cleanOrNull(typed);
        if (verdict == ConflictStatus.CLEAR_WITH_MEASURES && tidy == null) {
            throw BusinessException.at("measure", "matching.judge.measureMissing");
        }
        if (Text.length(tidy) > Assignment.MEASURE_MAX) {
            throw BusinessException.at("measure", "matching.tooLong", Assignment.MEASURE_MAX, Text.length(tidy));
        }
        return tidy;
    }

    private boolean isMe(Long account) {
        return account != null && account == actor.accountId();
    }
}
