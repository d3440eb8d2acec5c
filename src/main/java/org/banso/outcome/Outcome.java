package org.banso.outcome;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/**
 * Something that became of an organization after it was helped, dated. It hangs on the cases that led to it and counts once. What an
 * applicant told counts when the office has checked it; what turns out to be one and the same leaves its cases to the other.
 */
@Entity
@Table(name = "outcome")
class Outcome {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "outcome_kind")
    private String kind;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    @Column(name = "amount_yen")
    private Long amountYen;
    private String evidence;
    private String url;
    private String attribution;
    private String note;
    @Enumerated(EnumType.STRING)
    private OutcomeState state;
    @Column(name = "same_as_id")
    private Long sameAs;
    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;
    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;
    @Column(name = "checked_by")
    private Long checkedBy;
    @Column(name = "checked_at")
    private Instant checkedAt;
    @Column(name = "request_key", updatable = false)
    private String requestKey;
    @ElementCollection
    @CollectionTable(name = "outcome_case", joinColumns = @JoinColumn(name = "outcome_id"))
    @Column(name = "case_id")
    private Set<Long> cases = new HashSet<>();

    protected Outcome() {
    }

    /** The office knows it. */
    static Outcome recorded(long caseId, OutcomeForm form, long by, String formKey, Instant now) {
        var made = new Outcome();
        made.begin(caseId, form, formKey, now);
        made.recordedBy = by;
        made.state = OutcomeState.CHECKED;
        made.checkedBy = by;
        made.checkedAt = now;
        return made;
    }

    /** The applicant told of it; it counts once it is checked. */
    static Outcome reported(long caseId, OutcomeForm form, String formKey, Instant now) {
        form.setEvidence(OutcomeForm.SELF_REPORTED);
        var made = new Outcome();
        made.begin(caseId, form, formKey, now);
        made.state = OutcomeState.REPORTED;
        return made;
    }

    private void begin(long caseId, OutcomeForm form, String formKey, Instant now) {
        cases.add(caseId);
        requestKey = formKey;
        recordedAt = now;
        write(form);
    }

    /** Corrected or completed by the office, and with that checked. */
    void check(OutcomeForm form, long by, Instant now) {
        BusinessException.unless(state == OutcomeState.REPORTED || state == OutcomeState.CHECKED, "outcome.settled");
        write(form);
        state = OutcomeState.CHECKED;
        checkedBy = by;
        checkedAt = now;
    }

    void refuse(long by, Instant now) {
        BusinessException.unless(state == OutcomeState.REPORTED || state == OutcomeState.CHECKED, "outcome.settled");
        state = OutcomeState.REFUSED;
        checkedBy = by;
        checkedAt = now;
    }

    /** This is the other one over again; the other takes the cases. */
    void isSameAs(Outcome other, long by, Instant now) {
        BusinessException.unless(!Objects.equals(other.id, id) && other.state == OutcomeState.CHECKED, "outcome.settled");
        BusinessException.unless(state == OutcomeState.REPORTED || state == OutcomeState.CHECKED, "outcome.settled");
        other.cases.addAll(cases);
        state = OutcomeState.SAME;
        sameAs = other.id;
        checkedBy = by;
        checkedAt = now;
    }

    /** Another case led to it as well. */
    void alsoOf(long caseId) {
        cases.add(caseId);
    }

    private void write(OutcomeForm form) {
        kind = form.getKind();
        happenedOn = form.getOn();
        amountYen = form.getAmountYen();
        evidence = form.getEvidence();
        url = Text.singleLineOrNull(form.getUrl());
        attribution = form.getAttribution();
        note = Text.cleanOrNull(form.getNote());
    }

    OutcomeForm form() {
        var form = new OutcomeForm();
        form.setKind(kind);
        form.setOn(happenedOn);
        form.setAmountYen(amountYen);
        form.setEvidence(evidence);
        form.setUrl(url);
        form.setAttribution(attribution);
        form.setNote(note);
        return form;
    }

    OutcomeRow row(boolean ofThisCase, String caseNos, OutcomeRow.Twin twin) {
        return new OutcomeRow(new OutcomeSeen(id, version), kind, happenedOn, amountYen, evidence, url, attribution, note, state, ofThisCase, caseNos, twin);
    }

    /** Whether both may be one event: the same kind within so many days, and amounts that do not contradict. */
    boolean resembles(Outcome other, int days) {
        return !Objects.equals(id, other.id) && kind.equals(other.kind) && Math.abs(happenedOn.toEpochDay() - other.happenedOn.toEpochDay()) <= days
            && (amountYen == null || other.amountYen == null || amountYen.equals(other.amountYen));
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    OutcomeState state() {
        return state;
    }

    LocalDate on() {
        return happenedOn;
    }

    Set<Long> cases() {
        return cases;
    }
}
