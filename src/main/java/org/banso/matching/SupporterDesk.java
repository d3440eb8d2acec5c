package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseProgress;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.Text;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.LeaveQueries;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolQueries;

/**
 * Where a supporter answers requests. Until the case is open to him he reads a masked brief: topics, product class, phase,
 * region and expertise, never a name or a word of the applicant.
 */
@ApplicationScoped
@Transactional
@Requires(Right.ANSWER_REQUESTS)
public class SupporterDesk {
    private static final String CONFLICT = "COI";

    /** A request that waits for an answer; {@code waiting}: answered, and a reviewer decides. */
    public record RequestRow(long id, Instant askedAt, LocalDate dueOn, List<String> topics, String productType, String phase, AssignmentState state,
                             boolean waiting) implements Serializable {
    }

    /**
     * One request.
     *
     * @param region block of prefectures, a code of {@code prefectureRollup}
     * @param measure what to keep to, when the reviewer opened the case with a measure
     * @param caseNo only once the case is open to him
     */
    public record RequestBrief(long id, long version, AssignmentState state, boolean waiting, SupportRole role, Instant askedAt, LocalDate dueOn,
                               Instant answeredAt, List<String> topics, String productType, String phase, String region, List<String> expertise,
                               boolean english, String measure, String caseNo) implements Serializable {

        public boolean isAnswerable() {
            return state == AssignmentState.ASKED && !waiting;
        }

        public boolean isAccepted() {
            return state == AssignmentState.ACCEPTED;
        }
    }

    @Inject
    private AssignmentRepository assignments;
    /**
     * The hours a month that the actor gives, and what of them is taken.
     *
     * @param acceptedHours of the cases he works on
     * @param askedHours    of the cases he is asked for
     */
    public record Time(LeaveQueries.MyTime mine, int acceptedHours, int askedHours) implements Serializable {
        public int capacityHours() {
            return mine.capacityHours();
        }

        public int takenHours() {
            return acceptedHours + askedHours;
        }

        /** Of his hours, at most all. */
        public int percent() {
            return capacityHours() == 0 ? 0 : Math.min(100, 100 * takenHours() / capacityHours());
        }
    }

    @Inject
    private AssignmentQueries queries;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private PoolQueries pool;
    @Inject
    private LeaveQueries leaves;
    @Inject
    private CaseProgress progress;
    @Inject
    private Departures departures;
    @Inject
    private RequestLetters letters;
    @Inject
    private ReviewerLetters reviewers;
    @Inject
    private Codes codes;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Requests of the actor that are open, the most urgent first. */
    public List<RequestRow> myRequests() {
        List<AssignmentQueries.Mine> mine = queries.openOf(actor.accountId());
        Map<Long, CaseFacts> facts = cases.unscoped(mine.stream().map(AssignmentQueries.Mine::caseId).toList());
        return mine.stream().map(m -> {
            CaseFacts of = facts.get(m.caseId());
            return new RequestRow(m.id(), m.askedAt(), m.dueOn(), of.topics(), of.productType(), of.phase(), m.state(), m.waiting());
        }).toList();
    }

    /** His hours and leaves; empty for an account without an entry in the register. */
    public Optional<Time> myTime() {
        return leaves.mine().map(mine -> {
            AssignmentQueries.Load load = queries.load(mine.supporterId());
            return new Time(mine, Candidate.HOURS_PER_CASE * load.accepted(), Candidate.HOURS_PER_CASE * load.asked());
        });
    }

    /** One request of the actor, masked; somebody else's is not found. */
    public RequestBrief request(long id) {
        AssignmentQueries.Mine mine = queries.mine(id, actor.accountId());
        if (mine == null) {
            throw new NotFound();
        }
        CaseFacts facts = cases.unscoped(mine.caseId());
        String region = facts.prefecture() == null ? null : codes.rollup("prefecture", facts.prefecture());
        return new RequestBrief(mine.id(), mine.version(), mine.state(), mine.waiting(), mine.role(), mine.askedAt(), mine.dueOn(), mine.answeredAt(),
            facts.topics(), facts.productType(), facts.phase(), region, mine.expertise(), facts.overseas(), mine.measure(),
            mine.state() == AssignmentState.ACCEPTED ? facts.caseNo() : null);
    }

    /**
     * Accepts, with a declaration for this case. The automatic check is made anew under the locks of case and supporter, so
     * a relation that became known in the meantime is never passed over.
     *
     * @param declared reasons that apply, as far as the brief lets one tell; empty with {@code none}
     * @param none     the supporter states that nothing applies
     */
    public Verdict accept(long id, long seenVersion, Collection<ConflictReason> declared, boolean none, String statement) {
        String words = check(declared, none, statement);
        var held = hold(id, seenVersion);
        if (!held.request().mayOpenIn(held.facts().status())) {
            throw new BusinessException("matching.request.caseEnded");
        }
        LocalDate today = Jst.today(clock);
        if (!held.member().inOffice(today) || !held.member().term().declared(today)) {
            throw new BusinessException("matching.request.papers");
        }
        Verdict verdict = verdict(declared, ConflictRules.findings(held.member(), held.facts().parties(), today));
        boolean leadIsFree = assignments.ofCase(held.facts().id()).stream().noneMatch(a -> a.state() == AssignmentState.ACCEPTED && a.role() == SupportRole.LEAD);
        held.request().accept(declared.stream().map(Enum::name).toList(), words, verdict, leadIsFree, clock.instant(), today);
        done(held);
        if (verdict == Verdict.OPEN) {
            letters.opened(held.request());
        }
        tellReviewers(held, verdict);
        return verdict;
    }

    /** A relation noticed while at work; the case closes at once and a reviewer decides, unless it closes for good. */
    public Verdict report(long id, long seenVersion, Collection<ConflictReason> declared, String statement) {
        String words = check(declared, false, statement);
        var held = hold(id, seenVersion);
        Verdict verdict = verdict(declared, List.of());
        held.request().report(declared.stream().map(Enum::name).toList(), words, verdict, clock.instant(), Jst.today(clock));
        departures.settle(held.request());
        tellReviewers(held, verdict);
        return verdict;
    }

    private void tellReviewers(Held held, Verdict verdict) {
        if (verdict == Verdict.REVIEW) {
            reviewers.declared(held.request(), held.facts().caseNo());
        }
    }

    /** Declines; {@code reason} is a code of {@code declineReason}. */
    public void decline(long id, long seenVersion, String reason, String note) {
        if (!codes.exists("declineReason", reason)) {
            throw BusinessException.at("declineReason", "matching.request.reasonMissing");
        }
        String words = text("declineNote", note, Assignment.NOTE_MAX);
        var held = hold(id, seenVersion);
        held.request().decline(reason, words, CONFLICT.equals(reason), clock.instant(), Jst.today(clock));
        done(held);
    }

    private record Held(Assignment request, CaseFacts facts, PoolMember member) {
    }

    private Held hold(long id, long seenVersion) {
        var pair = assignments.pair(id);
        assignments.lockCases(List.of(pair.caseId()));
        assignments.lockSupporters(List.of(pair.supporterId()));
        if (queries.mine(id, actor.accountId()) == null) {
            throw new NotFound();
        }
        Assignment request = assignments.at(id, seenVersion);
        return new Held(request, cases.unscoped(pair.caseId()), pool.of(List.of(pair.supporterId())).get(0));
    }

    private void done(Held held) {
        departures.store(held.request());
        progress.supporterAnswered(held.facts().id(), held.member().name());
    }

    private static String check(Collection<ConflictReason> declared, boolean none, String statement) {
        if (declared.isEmpty() != none || declared.contains(ConflictReason.APPLICANT_OBJECTION)) {
            throw BusinessException.at("declared", none ? "matching.request.noneAndSome" : "matching.request.declare");
        }
        return text("statement", statement, Assignment.STATEMENT_MAX);
    }

    private static Verdict verdict(Collection<ConflictReason> declared, List<Finding> findings) {
        if (declared.stream().anyMatch(ConflictReason::blocks) || ConflictRules.blocked(findings)) {
            return Verdict.CLOSE;
        }
        return declared.isEmpty() && findings.isEmpty() ? Verdict.OPEN : Verdict.REVIEW;
    }

    private static String text(String field, String typed, int max) {
        String tidy = Text.cleanOrNull(typed);
        if (tidy != null && Text.length(tidy) > max) {
            throw BusinessException.at(field, "matching.tooLong", max, Text.length(tidy));
        }
        return tidy;
    }
}
