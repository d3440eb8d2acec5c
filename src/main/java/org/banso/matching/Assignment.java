package org.banso.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.banso.consultation.CaseStatus;
import org.banso.shared.BusinessException;
import org.banso.supporter.Commas;

/**
 * A supporter asked for, or working on, a case; one row for each pair (domain.md 4.4). The case is open to him only while
 * this is ACCEPTED with a clear check. Asked, declared and still unchecked means that a reviewer has to judge.
 */
@Entity
@Table(name = "assignment")
class Assignment {
    static final int NOTE_MAX = 500;
    static final int STATEMENT_MAX = 1000;
    static final int MEASURE_MAX = 500;
    static final int CODES_MAX = 3;
    private static final String STALE = "matching.request.closed";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(name = "supporter_id", nullable = false, updatable = false)
    private long supporterId;
    @Column(name = "account_id")
    private Long accountId;
    @Enumerated(EnumType.STRING)
    private SupportRole role;
    @Enumerated(EnumType.STRING)
    private AssignmentState state;
    private String expertise;
    @Column(name = "asked_by")
    private Long askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "decline_reason")
    private String declineReason;
    @Column(name = "decline_note")
    private String declineNote;
    @Enumerated(EnumType.STRING)
    @Column(name = "coi_status")
    private ConflictStatus conflict = ConflictStatus.UNCHECKED;
    @Column(name = "coi_declared")
    private String conflictDeclared;
    @Column(name = "coi_statement")
    private String conflictStatement;
    @Column(name = "coi_declared_at")
    private Instant conflictDeclaredAt;
    @Column(name = "coi_measure")
    private String conflictMeasure;
    /** Reasons that a reviewer has weighed and let pass. */
    @Column(name = "coi_cleared")
    private String conflictCleared;
    @Column(name = "coi_judged_by")
    private Long conflictJudgedBy;
    @Column(name = "coi_judged_at")
    private Instant conflictJudgedAt;
    private Integer score;
    @Column(name = "score_reasons")
    private String scoreReasons;
    @Column(name = "start_on")
    private LocalDate startOn;
    @Column(name = "end_on")
    private LocalDate endOn;

    protected Assignment() {
    }

    Assignment(long caseId, long supporterId) {
        this.caseId = caseId;
        this.supporterId = supporterId;
    }

    /** What goes into a request. */
    record Asking(SupportRole role, Collection<String> expertise, Long account, long by, Instant at, LocalDate dueOn, Integer score, String reasons) {
    }

    /** Asks, or asks again after an end; what was answered before makes room for the new answer. */
    void ask(Asking asking) {
        role = asking.role();
        expertise = Commas.join(asking.expertise());
        accountId = asking.account();
        askedBy = asking.by();
        askedAt = asking.at();
        answerDueOn = asking.dueOn();
        score = asking.score();
        scoreReasons = asking.reasons();
        state = AssignmentState.ASKED;
        answeredAt = null;
        declineReason = null;
        declineNote = null;
        conflict = ConflictStatus.UNCHECKED;
        conflictDeclared = null;
        conflictStatement = null;
        conflictDeclaredAt = null;
        conflictMeasure = null;
        conflictCleared = null;
        conflictJudgedBy = null;
        conflictJudgedAt = null;
        startOn = null;
        endOn = null;
    }

    /** Whether it holds the supporter's time: asked and not run out, or at work. */
    boolean isActive(LocalDate today) {
        AssignmentState now = stateOn(today);
        return now == AssignmentState.ASKED || now == AssignmentState.ACCEPTED;
    }

    /** The state as of a day: a request nobody answered ends by itself after its last day. */
    AssignmentState stateOn(LocalDate today) {
        return state == AssignmentState.ASKED && conflictDeclaredAt == null && answerDueOn != null && today.isAfter(answerDueOn) ? AssignmentState.EXPIRED : state;
    }

    /** Asked, with time left and no answer given. */
    boolean awaitsAnswer(LocalDate today) {
        return stateOn(today) == AssignmentState.ASKED && conflictDeclaredAt == null;
    }

    /** Whether the last day for an answer lies within these days, both included, and there is none yet. */
    boolean runsOutBetween(LocalDate first, LocalDate last, LocalDate today) {
        return awaitsAnswer(today) && answerDueOn != null && !answerDueOn.isBefore(first) && !answerDueOn.isAfter(last);
    }

    /** Whether it can be asked anew: never where a person named a conflict, for asking would forget what was said. */
    boolean mayBeAskedAgain(LocalDate today) {
        return !isActive(today) && !conflictSaid();
    }

    /** Whether a person named a conflict that nobody has cleared. */
    boolean conflictSaid() {
        return conflict == ConflictStatus.BLOCKED && (conflictJudgedBy != null || conflictDeclaredAt != null)
            || conflict == ConflictStatus.UNCHECKED && conflictDeclared != null;
    }

    /** The supporter would do it, and says what ties him; the outcome of the check opens the case, leaves it to the reviewer, or closes the request. */
    void accept(List<String> declared, String statement, Verdict verdict, boolean asLead, Instant now, LocalDate today) {
        expectAnswerable(today);
        expect(!awaitsReview());
        answeredAt = now;
        declare(declared, statement, now);
        switch (verdict) {
            case OPEN -> open(ConflictStatus.CLEAR, asLead, today);
            case REVIEW -> { }
            case CLOSE -> block(today);
        }
    }

    /** A relation that the supporter noticed while at work: the case closes at once, for good or until it is judged. */
    void report(List<String> declared, String statement, Verdict verdict, Instant now, LocalDate today) {
        expect(state == AssignmentState.ACCEPTED && verdict != Verdict.OPEN);
        declare(declared, statement, now);
        if (verdict == Verdict.CLOSE) {
            conflictMeasure = null;
            block(today);
        } else {
            freeze(now);
        }
    }

    /** A relation became known at work that a reviewer has to weigh; until then the case is closed to him. */
    void freeze(Instant now) {
        expect(state == AssignmentState.ACCEPTED);
        state = AssignmentState.ASKED;
        conflict = ConflictStatus.UNCHECKED;
        conflictDeclaredAt = now;
        conflictMeasure = null;
    }

    /** What the rules find today, weighed against what a reviewer has let pass: only news stops somebody at work. */
    Verdict weigh(List<Finding> findings) {
        return ConflictRules.anew(findings, state == AssignmentState.ACCEPTED, Commas.split(conflictCleared));
    }

    void decline(String reason, String note, boolean forConflict, Instant now, LocalDate today) {
        expectAnswerable(today);
        state = AssignmentState.DECLINED;
        endWork(today);
        declineReason = reason;
        declineNote = note;
        answeredAt = now;
        if (forConflict) {
            conflict = ConflictStatus.BLOCKED;
            conflictDeclaredAt = now;
        }
    }

    /**
     * What a reviewer decides.
     *
     * @param weighed what the rules had found, beside what was declared
     */
    record Judging(ConflictStatus verdict, String measure, List<Finding> weighed, long by, Instant at) {
    }

    /** The reviewer's word on a declaration; never by a person who asked anybody for the case, nor by the supporter himself. */
    void judge(Judging word, Collection<Long> askers, boolean asLead, LocalDate today) {
        expect(awaitsReview());
        if (askers.contains(word.by()) || accountId != null && accountId == word.by()) {
            throw new BusinessException("matching.judge.fourEyes");
        }
        conflictJudgedBy = word.by();
        conflictJudgedAt = word.at();
        conflictMeasure = word.measure();
        if (word.verdict().opens()) {
            conflictCleared = Commas.join(Stream.of(Commas.split(conflictCleared), Commas.split(conflictDeclared),
                word.weighed().stream().map(finding -> finding.reason().name()).toList()).flatMap(List::stream).toList());
            open(word.verdict(), asLead, today);
        } else {
            block(today);
        }
    }

    /** A relation became known that closes the case to him, whoever declared it. */
    void block(LocalDate today) {
        state = AssignmentState.COI_BLOCKED;
        conflict = ConflictStatus.BLOCKED;
        endWork(today);
    }

    void withdraw(LocalDate today) {
        expect(stateOn(today) == AssignmentState.ASKED);
        state = AssignmentState.RELEASED;
        endWork(today);
    }

    void release(LocalDate today) {
        expect(state == AssignmentState.ACCEPTED);
        state = AssignmentState.RELEASED;
        endWork(today);
    }

    /** Ends what runs, asked or at work. */
    void leave(LocalDate today) {
        if (state == AssignmentState.ACCEPTED) {
            release(today);
        } else {
            withdraw(today);
        }
    }

    /** Whether he was ever at work on the case since he was asked. */
    boolean hasWorked() {
        return startOn != null;
    }

    /** Whether the case could still become open to him: a new one only while it wants somebody, whoever was at work before until it ends. */
    boolean mayOpenIn(CaseStatus status) {
        return hasWorked() ? status.isOpen() : Matching.ASKABLE.contains(status);
    }

    /** Whether he has no business on the case: it was open to him and no longer is, or it must never be. */
    boolean isOut() {
        return state != AssignmentState.ACCEPTED && (hasWorked() || conflict != ConflictStatus.UNCHECKED);
    }

    /** Whether a conflict keeps the case from him. */
    boolean isBlocked() {
        return conflict == ConflictStatus.BLOCKED;
    }

    boolean awaitsReview() {
        return state == AssignmentState.ASKED && conflictDeclaredAt != null && conflict == ConflictStatus.UNCHECKED;
    }

    private void open(ConflictStatus verdict, boolean asLead, LocalDate today) {
        state = AssignmentState.ACCEPTED;
        conflict = verdict;
        startOn = startOn == null ? today : startOn;
        endOn = null;
        if (!asLead && role == SupportRole.LEAD) {
            role = SupportRole.MEMBER;
        }
    }

    /** Nothing to end for who was asked only. */
    private void endWork(LocalDate today) {
        endOn = startOn == null ? null : today;
    }

    private void declare(List<String> declared, String statement, Instant now) {
        conflictDeclared = Commas.join(declared);
        conflictStatement = statement;
        conflictDeclaredAt = now;
    }

    private void expectAnswerable(LocalDate today) {
        if (stateOn(today) == AssignmentState.EXPIRED) {
            throw new BusinessException("matching.request.expired");
        }
        expect(state == AssignmentState.ASKED);
    }

    private static void expect(boolean fulfilled) {
        if (!fulfilled) {
            throw new BusinessException(STALE);
        }
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long caseId() {
        return caseId;
    }

    long supporterId() {
        return supporterId;
    }

    Long askedBy() {
        return askedBy;
    }

    Long accountId() {
        return accountId;
    }

    SupportRole role() {
        return role;
    }

    AssignmentState state() {
        return state;
    }

    ConflictStatus conflict() {
        return conflict;
    }

    List<String> expertise() {
        return Commas.split(expertise);
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    /** As the office sees it: what was declared stays with those who judge, and an end for a conflict reads like any other end. */
    AssignmentRow row(String code, String name, LocalDate today) {
        boolean conflicted = conflict == ConflictStatus.BLOCKED;
        return new AssignmentRow(id, version, supporterId, code, name, role, conflicted ? AssignmentState.RELEASED : stateOn(today), expertise(), askedAt,
            answerDueOn, answeredAt, conflicted ? null : declineReason, conflicted ? null : declineNote, conflictMeasure, startOn, endOn, awaitsReview(), mayBeAskedAgain(today));
    }

    /** As its supporter sees it. */
    AssignmentQueries.Mine mine(LocalDate today) {
        return new AssignmentQueries.Mine(id, version, caseId, role, stateOn(today), expertise(), askedAt, answerDueOn, answeredAt, awaitsReview(),
            conflict == ConflictStatus.CLEAR_WITH_MEASURES ? conflictMeasure : null);
    }

    /** As the reviewer sees it. */
    AssignmentQueries.Declared declared() {
        return new AssignmentQueries.Declared(id, version, caseId, supporterId, askedBy, accountId, Commas.split(conflictDeclared), conflictStatement, conflictDeclaredAt);
    }
}
