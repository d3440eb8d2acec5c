package org.banso.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.StaleVersion;

/**
 * One meeting or piece of advice on a case: planned, then held, cancelled or not attended. Its kind never changes, because
 * the case has counted it. A correction makes the next version and keeps the one before; the text for the applicant is the office's to
 * release, the first time and after each correction.
 */
@Entity
@Table(name = "support_record")
class SupportRecord {
    static final int REASON_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(name = "supporter_id")
    private Long supporterId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RecordKind kind;
    @Enumerated(EnumType.STRING)
    private RecordStatus status;
    @Column(name = "performed_on")
    private LocalDate performedOn;
    @Column(name = "start_time")
    private LocalTime startTime;
    @Column(name = "end_time")
    private LocalTime endTime;
    private Integer minutes;
    private String method;
    private String place;
    private String attendees;
    private String expertise;
    @Lob
    @Column(name = "internal_note")
    private String internalNote;
    @Lob
    @Column(name = "applicant_text")
    private String applicantText;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "released_by")
    private Long releasedBy;
    @Column(name = "cancel_reason")
    private String cancelReason;
    @Column(name = "written_by")
    private Long writtenBy;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "request_key")
    private String requestKey;
    /** Which version of its content this is, from 1. */
    private int revision = 1;
    @Column(name = "revised_at")
    private Instant revisedAt;
    @Column(name = "revision_reason")
    private String revisionReason;
    @Lob
    @Column(name = "pending_text")
    private String pendingText;
    @Column(name = "released_again")
    private boolean releasedAgain;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "confirmed_by")
    private Long confirmedBy;
    /** Computed by the database for the list of texts to release. */
    @Column(name = "awaiting_release", insertable = false, updatable = false)
    private Boolean awaitingRelease;

    protected SupportRecord() {
    }

    /**
     * A meeting still to come.
     *
     * @param formKey mark of the form it came with, may be null
     */
    static SupportRecord planned(long caseId, RecordForm form, Long author, Instant now, String formKey) {
        return begun(caseId, RecordStatus.PLANNED, form, author, now, formKey);
    }

    /** Support that has been given. */
    static SupportRecord held(long caseId, RecordForm form, Long author, Instant now, String formKey) {
        return begun(caseId, RecordStatus.HELD, form, author, now, formKey);
    }

    private static SupportRecord begun(long caseId, RecordStatus status, RecordForm form, Long author, Instant now, String formKey) {
        var begun = new SupportRecord();
        begun.caseId = caseId;
        begun.kind = form.getKind();
        begun.status = status;
        begun.writtenBy = author;
        begun.createdAt = now;
        begun.requestKey = formKey;
        begun.write(form);
        return begun;
    }

    /**
     * The planned meeting took place and is written up.
     *
     * @param formKey mark of the form it was written with; null keeps that of the planning
     */
    void hold(RecordForm form, Long author, String formKey) {
        BusinessException.unless(status == RecordStatus.PLANNED, "support.notPlanned");
        status = RecordStatus.HELD;
        writtenBy = author;
        requestKey = formKey == null ? requestKey : formKey;
        write(form);
    }

    /**
     * A correction: this is its next version, and what it was is given back to be kept. Of a released record the applicant goes on
     * reading the old text until the new one is released.
     */
    EarlierContent correct(RecordForm form, Long author, String reason, Instant now) {
        BusinessException.unless(status == RecordStatus.HELD, "support.notHeld");
        if (releasedAt != null && form.getApplicantText() == null) {
            throw BusinessException.at("applicantText", "support.releasedNotBlank");
        }
        var before = new EarlierContent(this);
        String read = applicantText;
        write(form);
        if (releasedAt != null) {
            pendingText = Objects.equals(read, applicantText) ? null : applicantText;
            applicantText = read;
        }
        next(author, reason, now);
        return before;
    }

    private void next(Long author, String reason, Instant now) {
        revision++;
        revisedAt = now;
        revisionReason = reason;
        writtenBy = author;
        signedAt = null;
    }

    /** The planned meeting was cancelled or somebody did not come. */
    void fail(RecordStatus how, String why) {
        BusinessException.unless(status == RecordStatus.PLANNED, "support.notPlanned");
        status = how;
        cancelReason = why;
    }

    /**
     * The applicant may read this text from now on, instead of what he read before.
     *
     * @return what was written, when the office changed it while releasing
     */
    Optional<EarlierContent> release(String text, long by, Instant now) {
        BusinessException.unless(status == RecordStatus.HELD, "support.notHeld");
        BusinessException.unless(releasedAt == null || pendingText != null, "support.alreadyReleased");
        String proposed = proposedText();
        Optional<EarlierContent> before = proposed == null || proposed.equals(text) ? Optional.empty() : Optional.of(new EarlierContent(this));
        before.ifPresent(changed -> next(by, null, now));
        releasedAgain = releasedAt != null;
        applicantText = text;
        pendingText = null;
        releasedAt = now;
        releasedBy = by;
        confirmedAt = null;
        confirmedBy = null;
        return before;
    }

    /** Its supporter stands by this version. */
    void sign(Instant now) {
        BusinessException.unless(status == RecordStatus.HELD, "support.notHeld");
        signedAt = signedAt == null ? now : signedAt;
    }

    /** The applicant agrees with the text released at this moment; a newer one is another. */
    void confirm(Instant read, long by, Instant now) {
        if (!read.equals(releasedAt)) {
            throw new StaleVersion();
        }
        confirmedAt = confirmedAt == null ? now : confirmedAt;
        confirmedBy = confirmedBy == null ? Long.valueOf(by) : confirmedBy;
    }

    /** Whether the form says what stands here, its next steps aside. */
    boolean says(RecordForm form) {
        RecordForm now = form();
        return now.differencesTo(form).isEmpty() && Objects.equals(now.getSupporterId(), form.getSupporterId())
            && Objects.equals(now.getMinutes(), form.getMinutes()) && Objects.equals(now.getMethod(), form.getMethod())
            && Set.copyOf(now.getExpertise()).equals(Set.copyOf(form.getExpertise()));
    }

    private void write(RecordForm form) {
        supporterId = form.getSupporterId();
        performedOn = form.getPerformedOn();
        startTime = form.getStartTime();
        endTime = form.getEndTime();
        minutes = form.getMinutes();
        method = form.getMethod();
        place = form.getPlace();
        attendees = form.getAttendees();
        expertise = form.getExpertise().isEmpty() ? null : String.join(",", form.getExpertise());
        internalNote = form.getInternalNote();
        applicantText = form.getApplicantText();
    }

    /** When it took place: its day at its starting time, at noon when no time was written. */
    Instant performedAt() {
        return performedOn.atTime(startTime == null ? LocalTime.NOON : startTime).atZone(Jst.ZONE).toInstant();
    }

    /** The content as a form, to be written on. */
    RecordForm form() {
        var form = new RecordForm();
        form.setKind(kind);
        form.setSupporterId(supporterId);
        form.setPerformedOn(performedOn);
        form.setStartTime(startTime);
        form.setEndTime(endTime);
        form.setMinutes(minutes);
        form.setMethod(method);
        form.setPlace(place);
        form.setAttendees(attendees);
        form.setExpertise(new ArrayList<>(expertise()));
        form.setInternalNote(internalNote);
        form.setApplicantText(proposedText());
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

    RecordKind kind() {
        return kind;
    }

    /** Planned, and its time has not begun. */
    boolean isToCome(Instant now) {
        return status == RecordStatus.PLANNED && performedAt().isAfter(now);
    }

    RecordStatus status() {
        return status;
    }

    Long supporterId() {
        return supporterId;
    }

    LocalDate performedOn() {
        return performedOn;
    }

    LocalTime startTime() {
        return startTime;
    }

    LocalTime endTime() {
        return endTime;
    }

    Integer minutes() {
        return minutes;
    }

    String method() {
        return method;
    }

    String place() {
        return place;
    }

    String attendees() {
        return attendees;
    }

    List<String> expertise() {
        return expertise == null ? List.of() : Arrays.asList(expertise.split(","));
    }

    InternalNote internalNote() {
        return InternalNote.of(internalNote);
    }

    /** What the applicant reads, or what waits for its first release. */
    ApplicantText applicantText() {
        return ApplicantText.of(applicantText);
    }

    /** What corrects a released text and waits for its release. */
    ApplicantText pendingText() {
        return ApplicantText.of(pendingText);
    }

    /** The newest text for the applicant, released or not. */
    private String proposedText() {
        return pendingText == null ? applicantText : pendingText;
    }

    int revision() {
        return revision;
    }

    Instant writtenAt() {
        return revisedAt == null ? createdAt : revisedAt;
    }

    Long writtenBy() {
        return writtenBy;
    }

    String revisionReason() {
        return revisionReason;
    }

    boolean releasedAgain() {
        return releasedAgain;
    }

    Instant signedAt() {
        return signedAt;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    String cancelReason() {
        return cancelReason;
    }
}
