package org.banso.support;

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
import org.banso.calendar.Slot;
import org.banso.shared.BusinessException;

/**
 * A meeting of which everything is settled but the time: the applicant chooses it among a few that are kept free for him until a day. It
 * may be to take the place of one that is set, which stays until he has chosen.
 * Its end is the meeting, his word that none suits, the day that passed, or the office taking it back.
 */
@Entity
@Table(name = "meeting_offer")
class MeetingOffer {
    static final int ANSWER_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RecordKind kind;
    @Column(name = "supporter_id", updatable = false)
    private Long supporterId;
    @Column(updatable = false)
    private String method;
    private String place;
    private String attendees;
    @Column(name = "room_id", updatable = false)
    private Long roomId;
    private String link;
    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.OPEN;
    @Column(name = "answer_by", updatable = false)
    private LocalDate answerBy;
    @Column(name = "offered_by", updatable = false)
    private long offeredBy;
    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "chosen_time_id")
    private Long chosenTimeId;
    @Column(name = "record_id")
    private Long recordId;
    private String answer;
    @Column(name = "moves_record_id", updatable = false)
    private Long movesRecordId;
    @Column(name = "request_key", updatable = false)
    private String requestKey;

    protected MeetingOffer() {
    }

    /**
     * @param moves the planned record whose place it is to take; null for a meeting that is not set yet
     * @param form  what {@link RecordRules#checkPlanned} has passed; its day and hours do not count
     */
    MeetingOffer(long caseId, Long moves, RecordForm form, LocalDate answerBy, long offeredBy, Instant now, String formKey) {
        this.movesRecordId = moves;
        this.caseId = caseId;
        this.kind = form.getKind();
        this.supporterId = form.getSupporterId();
        this.method = form.getMethod();
        this.place = form.getPlace();
        this.attendees = form.getAttendees();
        this.roomId = form.getRoomId();
        this.link = form.getLink();
        this.answerBy = answerBy;
        this.offeredBy = offeredBy;
        this.offeredAt = now;
        this.requestKey = formKey;
    }

    /** The meeting at one of the times. */
    RecordForm form(Slot at) {
        var form = new RecordForm();
        form.setKind(kind);
        form.setSupporterId(supporterId);
        form.setMethod(method);
        form.setPlace(place);
        form.setAttendees(attendees);
        form.setRoomId(roomId);
        form.setLink(link);
        form.at(at);
        return form;
    }

    /** The applicant chose; the meeting is planned. */
    void choose(long timeId, long ofRecord, Instant now) {
        settle(OfferState.CHOSEN, now);
        chosenTimeId = timeId;
        recordId = ofRecord;
    }

    /** None of the times suits the applicant. */
    void refuse(String words, Instant now) {
        settle(OfferState.REFUSED, now);
        answer = words;
    }

    void expire(Instant now) {
        settle(OfferState.EXPIRED, now);
    }

    void withdraw(Instant now) {
        settle(OfferState.WITHDRAWN, now);
    }

    /** Whoever was to hold it does not any more. */
    void fall(Instant now) {
        settle(OfferState.FALLEN, now);
    }

    private void settle(OfferState as, Instant now) {
        BusinessException.unless(isOpen(), "support.offer.ended");
        state = as;
        settledAt = now;
    }

    boolean isOpen() {
        return state == OfferState.OPEN;
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

    Long supporterId() {
        return supporterId;
    }

    String method() {
        return method;
    }

    String place() {
        return place;
    }

    Long roomId() {
        return roomId;
    }

    String link() {
        return link;
    }

    OfferState state() {
        return state;
    }

    /** The last day in Japan on which the applicant may choose. */
    LocalDate answerBy() {
        return answerBy;
    }

    long offeredBy() {
        return offeredBy;
    }

    Long movesRecordId() {
        return movesRecordId;
    }

    Long chosenTimeId() {
        return chosenTimeId;
    }

    String answer() {
        return answer;
    }
}
