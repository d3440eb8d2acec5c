package org.banso.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What a record said before it was corrected. Written once, when the correction takes its place, and never changed. */
@Entity
@Table(name = "support_record_version")
class EarlierContent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "record_id")
    private Long recordId;
    private int revision;
    @Column(name = "supporter_id")
    private Long supporterId;
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
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "written_by")
    private Long writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    private String reason;

    protected EarlierContent() {
    }

    /** The content of the record as it stands. A corrected text that was never released was never read. */
    EarlierContent(SupportRecord record) {
        RecordForm said = record.form();
        boolean read = record.pendingText() == null;
        recordId = record.id();
        revision = record.revision();
        supporterId = said.getSupporterId();
        performedOn = said.getPerformedOn();
        startTime = said.getStartTime();
        endTime = said.getEndTime();
        minutes = said.getMinutes();
        method = said.getMethod();
        place = said.getPlace();
        attendees = said.getAttendees();
        expertise = said.getExpertise().isEmpty() ? null : String.join(",", said.getExpertise());
        internalNote = said.getInternalNote();
        applicantText = said.getApplicantText();
        releasedAt = read ? record.releasedAt() : null;
        confirmedAt = read ? record.confirmedAt() : null;
        signedAt = record.signedAt();
        writtenBy = record.writtenBy();
        writtenAt = record.writtenAt();
        reason = record.revisionReason();
    }

    Long id() {
        return id;
    }

    RecordForm form(RecordKind kind) {
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
        form.setExpertise(expertise == null ? new ArrayList<>() : new ArrayList<>(List.of(expertise.split(","))));
        form.setInternalNote(internalNote);
        form.setApplicantText(applicantText);
        return form;
    }

    int revision() {
        return revision;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    Instant signedAt() {
        return signedAt;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Long writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String reason() {
        return reason;
    }
}
