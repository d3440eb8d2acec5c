package org.banso.plan;

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
import org.banso.shared.BusinessException;
import org.banso.shared.DayRange;
import org.banso.shared.Jst;

/**
 * One supporter at work on one theme of a case for months. Proposed by the office, approved by a manager who did not propose it, run,
 * suspended with a reason, ended with a result.
 */
@Entity
@Table(name = "hands_on_engagement")
class HandsOn {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(name = "supporter_id")
    private long supporterId;
    private String theme;
    private String goal;
    @Column(name = "from_month")
    private LocalDate from;
    @Column(name = "to_month")
    private LocalDate to;
    @Column(name = "planned_meetings")
    private int meetings;
    @Column(name = "planned_hours")
    private int hours;
    @Enumerated(EnumType.STRING)
    private EngagementStatus status = EngagementStatus.PROPOSED;
    @Column(name = "proposed_by")
    private long proposedBy;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "approved_by")
    private Long approvedBy;
    @Column(name = "approved_at")
    private Instant approvedAt;
    @Column(name = "decision_words")
    private String decisionWords;
    @Column(name = "suspended_at")
    private Instant suspendedAt;
    @Column(name = "suspend_reason")
    private String suspendReason;
    private String result;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "applicant_theme")
    private String applicantTheme;
    @Column(name = "applicant_goal")
    private String applicantGoal;
    @Column(name = "released_theme")
    private String releasedTheme;
    @Column(name = "released_goal")
    private String releasedGoal;
    @Column(name = "released_by")
    private Long releasedBy;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "request_key", updatable = false)
    private String requestKey;

    protected HandsOn() {
    }

    HandsOn(long caseId, EngagementForm form, long by, Instant now, String formKey) {
        this.caseId = caseId;
        requestKey = formKey;
        propose(form, by, now);
    }

    /** Proposes it, the first time or changed. */
    void propose(EngagementForm form, long by, Instant now) {
        expect(status == EngagementStatus.PROPOSED);
        supporterId = form.getSupporterId();
        theme = form.getTheme();
        goal = form.getGoal();
        from = form.getFrom().withDayOfMonth(1);
        to = form.getTo().withDayOfMonth(1);
        meetings = form.getMeetings();
        hours = form.getHours();
        proposedBy = by;
        proposedAt = now;
        decisionWords = null;
    }

    void approve(long by, Instant now) {
        expect(status == EngagementStatus.PROPOSED);
        BusinessException.unless(proposedBy != by, "plan.hands.own");
        status = EngagementStatus.APPROVED;
        approvedBy = by;
        approvedAt = now;
        decisionWords = null;
    }

    /** A manager wants something changed first. */
    void sendBack(String words, long by) {
        expect(status == EngagementStatus.PROPOSED);
        BusinessException.unless(proposedBy != by, "plan.hands.own");
        decisionWords = words;
    }

    /** The work has begun; said by the first report, too. */
    void begin() {
        expect(status.isRunning());
        status = EngagementStatus.ACTIVE;
    }

    void suspend(String why, Instant now) {
        expect(status.isRunning());
        status = EngagementStatus.SUSPENDED;
        suspendedAt = now;
        suspendReason = why;
    }

    void resume() {
        expect(status == EngagementStatus.SUSPENDED);
        status = EngagementStatus.ACTIVE;
        suspendedAt = null;
        suspendReason = null;
    }

    /** Over, with what came of it; also where it was never approved. */
    void end(String what, Instant now) {
        expect(status != EngagementStatus.ENDED);
        status = EngagementStatus.ENDED;
        result = what;
        endedAt = now;
    }

    /** Somebody else goes on with it. */
    void handTo(long successor) {
        expect(status != EngagementStatus.ENDED);
        supporterId = successor;
    }

    /** In words for the applicant, who does not read them yet. */
    void draftFor(String theirTheme, String theirGoal) {
        applicantTheme = theirTheme;
        applicantGoal = theirGoal;
    }

    /** The applicant reads what is drafted. */
    void release(long by, Instant now) {
        expect(status != EngagementStatus.PROPOSED);
        releasedTheme = applicantTheme;
        releasedGoal = applicantGoal;
        releasedBy = by;
        releasedAt = now;
    }

    EngagementTold told() {
        return new EngagementTold(applicantTheme, applicantGoal, releasedTheme, releasedGoal, releasedAt, 0);
    }

    private static void expect(boolean allowed) {
        BusinessException.unless(allowed, "plan.hands.notNow");
    }

    /** Whether the month, given by its first day, lies in its time. */
    boolean covers(LocalDate month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    EngagementForm form() {
        var form = new EngagementForm();
        form.setSupporterId(supporterId);
        form.setTheme(theme);
        form.setGoal(goal);
        form.setFrom(from);
        form.setTo(to);
        form.setMeetings(meetings);
        form.setHours(hours);
        return form;
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

    EngagementStatus status() {
        return status;
    }

    long proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Long approvedBy() {
        return approvedBy;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    String decisionWords() {
        return decisionWords;
    }

    Instant suspendedAt() {
        return suspendedAt;
    }

    String suspendReason() {
        return suspendReason;
    }

    String result() {
        return result;
    }

    /** The last day that counts: of its last month, or on which it was ended before that. */
    static LocalDate lastDay(LocalDate lastMonth, Instant endedAt) {
        return DayRange.ofMonths(null, lastMonth, endedAt == null ? null : Jst.day(endedAt)).to();
    }

    Instant endedAt() {
        return endedAt;
    }
}
