package org.banso.study;

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

/** A question about a case that somebody outside answers for money: proposed, approved by a second person, ordered, delivered, inspected, shared, and judged. */
@Entity
@Table(name = "feasibility_study")
class Study {
    static final int QUESTION_MAX = 1000;
    static final int WORDS_MAX = 1000;
    static final int WHY_MAX = 500;
    /** Nobody orders a study for more than this; a longer figure is a slip of the finger. */
    static final long YEN_MAX = 1_000_000_000L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Enumerated(EnumType.STRING)
    private StudyKind kind;
    @Enumerated(EnumType.STRING)
    private StudyState state = StudyState.PROPOSED;
    private String question;
    @Column(name = "budget_yen")
    private long budgetYen;
    @Column(name = "proposed_by", updatable = false)
    private long proposedBy;
    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;
    @Column(name = "approved_by")
    private Long approvedBy;
    @Column(name = "approved_on")
    private LocalDate approvedOn;
    @Column(name = "vendor_id")
    private Long vendorId;
    @Column(name = "amount_yen")
    private Long amountYen;
    @Column(name = "ordered_on")
    private LocalDate orderedOn;
    private LocalDate deadline;
    /** Handed over by the vendor, the last time. */
    @Column(name = "delivered_at")
    private Instant deliveredAt;
    /** Why the last delivery went back. */
    private String returned;
    @Column(name = "inspected_by")
    private Long inspectedBy;
    @Column(name = "inspected_on")
    private LocalDate inspectedOn;
    @Column(name = "shared_at")
    private Instant sharedAt;
    @Enumerated(EnumType.STRING)
    private StudyVerdict verdict;
    @Column(name = "verdict_words")
    private String verdictWords;
    @Column(name = "halted_at")
    private Instant haltedAt;
    @Column(name = "halted_why")
    private String haltedWhy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_why")
    private String endedWhy;

    @Column(name = "form_key", updatable = false)
    private String formKey;

    protected Study() {
    }

    Study(long caseId, StudyForm form, long by, Instant now) {
        this.caseId = caseId;
        this.kind = form.getKind();
        this.question = form.getQuestion();
        this.budgetYen = form.getBudgetYen();
        this.proposedBy = by;
        this.proposedAt = now;
        this.formKey = form.formKey();
    }

    /** By somebody else than who proposed it. */
    void approve(long by, LocalDate today) {
        BusinessException.unless(by != proposedBy, "study.ownProposal");
        become(StudyState.APPROVED);
        approvedBy = by;
        approvedOn = today;
    }

    /** For no more than was approved; whether the vendor may, the caller has asked. */
    void order(OrderForm form, LocalDate today) {
        become(StudyState.ORDERED);
        vendorId = form.getVendorId();
        amountYen = form.getAmountYen();
        deadline = form.getDeadline();
        orderedOn = today;
    }

    /** The vendor hands his files over; from now on they are the office's to inspect. */
    void delivered(Instant now) {
        expectRunning();
        become(StudyState.DELIVERED);
        deliveredAt = now;
        returned = null;
    }

    /** The vendor takes back what he handed over, to mend it, as long as nobody has accepted it. */
    void recalled() {
        expectRunning();
        become(StudyState.ORDERED);
    }

    /** The vendor may bring files and take them off again. */
    boolean isAwaited() {
        return state == StudyState.ORDERED && haltedAt == null;
    }

    /** He should have delivered before this day. */
    boolean isOverdue(LocalDate today) {
        return isAwaited() && deadline.isBefore(today);
    }

    void inspected(long by, LocalDate today) {
        expectRunning();
        become(StudyState.INSPECTED);
        inspectedBy = by;
        inspectedOn = today;
    }

    /** Back to the vendor, with what is missing and until when; what was accepted is so no longer. */
    void sendBack(String words, LocalDate until) {
        BusinessException.unless(haltedAt == null && (state == StudyState.DELIVERED || state == StudyState.INSPECTED), "study.notNow");
        inspectedBy = null;
        inspectedOn = null;
        become(StudyState.ORDERED);
        returned = words;
        deadline = until;
    }

    void share(Instant now) {
        become(StudyState.SHARED);
        sharedAt = now;
    }

    /** Closes it; said once. */
    void judge(StudyVerdict said, String words, Instant now) {
        BusinessException.unless(state == StudyState.SHARED && endedAt == null, "study.notNow");
        verdict = said;
        verdictWords = words;
        endedAt = now;
    }

    void cancel(String why, Instant now) {
        become(StudyState.CANCELLED);
        endedWhy = why;
        endedAt = now;
    }

    /** A tie between vendor and case has come up: he goes on with nothing until it is settled. */
    void halt(String why, Instant now) {
        if (haltedAt == null) {
            haltedAt = now;
            haltedWhy = why;
        }
    }

    void goOn() {
        BusinessException.unless(haltedAt != null, "study.notNow");
        haltedAt = null;
        haltedWhy = null;
    }

    private void expectRunning() {
        BusinessException.unless(haltedAt == null && state.isWithVendor(), "study.notNow");
    }

    private void become(StudyState next) {
        BusinessException.unless(state.mayBecome(next), "study.notNow");
        state = next;
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

    StudyKind kind() {
        return kind;
    }

    StudyState state() {
        return state;
    }

    String question() {
        return question;
    }

    long budgetYen() {
        return budgetYen;
    }

    long proposedBy() {
        return proposedBy;
    }

    Long vendorId() {
        return vendorId;
    }

    Long amountYen() {
        return amountYen;
    }

    LocalDate orderedOn() {
        return orderedOn;
    }

    LocalDate deadline() {
        return deadline;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    String returned() {
        return returned;
    }

    Instant haltedAt() {
        return haltedAt;
    }

    boolean isHalted() {
        return haltedAt != null;
    }

    StudyCard.Way way() {
        return new StudyCard.Way(proposedAt, approvedOn, orderedOn, deliveredAt, returned, inspectedOn, sharedAt, verdict, verdictWords, haltedAt, haltedWhy, endedAt, endedWhy);
    }
}
