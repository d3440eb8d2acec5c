package org.banso.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.shared.BusinessException;

/**
 * One version of the support plan of a case. It is written, proposed, approved by a manager who wrote none of it, or sent back; once
 * approved nothing in it changes but what is done, and another version takes its place.
 */
@Entity
@Table(name = "support_plan")
class SupportPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(nullable = false, updatable = false)
    private int number;
    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;
    @Column(name = "from_on")
    private LocalDate from;
    @Column(name = "to_on")
    private LocalDate to;
    @Column(name = "planned_meetings")
    private Integer meetings;
    @Column(name = "change_reason")
    private String changeReason;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "written_by")
    private long writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "proposed_by")
    private Long proposedBy;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decision_words")
    private String decisionWords;
    @Column(name = "superseded_at")
    private Instant supersededAt;
    @ElementCollection
    @CollectionTable(name = "support_plan_goal", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("place")
    private List<PlanGoal> goals = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "support_plan_milestone", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("place")
    private List<PlanMilestone> milestones = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "support_plan_share", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("place")
    private List<PlanShare> shares = new ArrayList<>();

    protected SupportPlan() {
    }

    SupportPlan(long caseId, int number, PlanForm form, long author, Instant now) {
        this.caseId = caseId;
        this.number = number;
        createdAt = now;
        write(form, author, now);
    }

    /** Writes on what is not proposed. */
    void write(PlanForm form, long author, Instant now) {
        BusinessException.unless(status.isWritable(), "plan.notWritable");
        from = form.getFrom();
        to = form.getTo();
        meetings = form.getMeetings();
        changeReason = form.getChangeReason();
        goals = new ArrayList<>();
        form.getGoals().stream().filter(goal -> goal.getText() != null).forEach(goal -> goals.add(new PlanGoal(goals.size(), goal)));
        milestones = new ArrayList<>();
        form.getMilestones().stream().filter(step -> step.getWhat() != null).forEach(step -> milestones.add(new PlanMilestone(milestones.size(), step)));
        shares = new ArrayList<>();
        form.getShares().stream().filter(share -> share.getHours() != null).forEach(share -> shares.add(new PlanShare(shares.size(), share)));
        writtenBy = author;
        writtenAt = now;
    }

    void propose(long by, Instant now) {
        BusinessException.unless(status.isWritable(), "plan.notWritable");
        status = PlanStatus.PROPOSED;
        proposedBy = by;
        proposedAt = now;
        decidedBy = null;
        decidedAt = null;
        decisionWords = null;
    }

    /** In force from now on. */
    void approve(long by, Instant now) {
        decide(by, now);
        status = PlanStatus.APPROVED;
    }

    void sendBack(String words, long by, Instant now) {
        decide(by, now);
        status = PlanStatus.RETURNED;
        decisionWords = words;
    }

    private void decide(long by, Instant now) {
        BusinessException.unless(status == PlanStatus.PROPOSED, "plan.notProposed");
        BusinessException.unless(!isOf(by), "plan.ownApproval");
        decidedBy = by;
        decidedAt = now;
    }

    /** Another version has been approved. */
    void supersede(Instant now) {
        status = PlanStatus.SUPERSEDED;
        supersededAt = now;
    }

    /** A step of the plan in force was done on this day, or was not after all. */
    void mark(int place, LocalDate doneOn) {
        BusinessException.unless(status == PlanStatus.APPROVED, "plan.notInForce");
        milestones = milestones.stream().map(step -> step.place() == place ? step.on(doneOn) : step).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether the account wrote or proposed it. */
    boolean isOf(long account) {
        return writtenBy == account || proposedBy != null && proposedBy == account;
    }

    PlanForm form() {
        var form = new PlanForm();
        form.setFrom(from);
        form.setTo(to);
        form.setMeetings(meetings);
        form.setChangeReason(changeReason);
        form.setGoals(goals.stream().map(PlanGoal::form).collect(Collectors.toCollection(ArrayList::new)));
        form.setMilestones(milestones.stream().map(PlanMilestone::form).collect(Collectors.toCollection(ArrayList::new)));
        form.setShares(shares.stream().map(PlanShare::form).collect(Collectors.toCollection(ArrayList::new)));
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

    int number() {
        return number;
    }

    PlanStatus status() {
        return status;
    }

    long writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Long proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Long decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decisionWords() {
        return decisionWords;
    }
}
