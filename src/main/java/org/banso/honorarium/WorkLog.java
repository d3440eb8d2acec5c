package org.banso.honorarium;

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
import java.time.LocalTime;
import java.time.YearMonth;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/**
 * Time that a supporter spent on a case on a day. It goes through four pairs of eyes: he hands it in, somebody confirms that it was
 * so, a manager approves it, accounting fixes it with its month; from then on nothing changes, a mistake is taken back by the ledger.
 * The database refuses the same two eyes as well.
 */
@Entity
@Table(name = "work_log")
class WorkLog {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "supporter_id", updatable = false)
    private long supporterId;
    @Column(name = "account_id", updatable = false)
    private long accountId;
    @Column(name = "case_id")
    private long caseId;
    @Column(name = "record_id", updatable = false)
    private Long recordId;
    @Column(name = "standing_record_id")
    private Long standingRecordId;
    @Enumerated(EnumType.STRING)
    private WorkKind kind;
    @Column(name = "worked_on")
    private LocalDate workedOn;
    @Column(name = "work_month")
    private int workMonth;
    @Column(name = "start_time")
    private LocalTime startTime;
    @Column(name = "end_time")
    private LocalTime endTime;
    @Column(name = "break_minutes")
    private int breakMinutes;
    private int minutes;
    @Column(name = "travel_yen")
    private int travelYen;
    @Column(name = "travel_route")
    private String travelRoute;
    private String note;
    @Enumerated(EnumType.STRING)
    private Unpaid unpaid;
    @Enumerated(EnumType.STRING)
    private WorkState state = WorkState.DRAFT;
    @Column(name = "made_at", updatable = false)
    private Instant madeAt;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "confirmed_by")
    private Long confirmedBy;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "approved_by")
    private Long approvedBy;
    @Column(name = "approved_at")
    private Instant approvedAt;
    @Column(name = "fixed_by")
    private Long fixedBy;
    @Column(name = "fixed_at")
    private Instant fixedAt;
    @Column(name = "returned_by")
    private Long returnedBy;
    @Column(name = "returned_at")
    private Instant returnedAt;
    @Column(name = "returned_words")
    private String returnedWords;
    @Column(name = "request_key", updatable = false)
    private String requestKey;

    protected WorkLog() {
    }

    /**
     * Time of a supporter on a case, to be handed in.
     *
     * @param recordId what it is told of in, or null
     * @param formKey  mark of the form; the same form makes one
     */
    WorkLog(long supporterId, long accountId, long caseId, Long recordId, WorkKind kind, WorkForm form, Unpaid unpaid, String formKey, Instant now) {
        this.supporterId = supporterId;
        this.accountId = accountId;
        this.recordId = recordId;
        this.standingRecordId = recordId;
        this.requestKey = formKey;
        this.madeAt = now;
        write(caseId, kind, form, unpaid);
    }

    /** The minutes of preparation that came with a record's time. */
    static WorkLog preparation(long supporterId, long accountId, long caseId, Long recordId, WorkForm form, Unpaid unpaid, Instant now) {
        var only = new WorkForm();
        only.setWorkedOn(form.getWorkedOn());
        only.setMinutes(form.getPrepMinutes());
        return new WorkLog(supporterId, accountId, caseId, recordId, WorkKind.PREP, only, unpaid, null, now);
    }

    /**
     * The writer has lost its case since: no more than he had written, on no later day, whatever the record tells. His words about the case, which he reads no
     * more, stay as they are.
     *
     * @param form is given the words
     */
    void checkNoMore(WorkForm form) {
        if (form.total() != null && form.total() > minutes) {
            throw BusinessException.at("minutes", "honorarium.gone.most", minutes);
        }
        if (form.getWorkedOn() != null && form.getWorkedOn().isAfter(workedOn)) {
            throw BusinessException.at("workedOn", "honorarium.gone.later");
        }
        if (form.getTravelYen() != null && form.getTravelYen() > travelYen) {
            throw BusinessException.at("travelYen", "honorarium.gone.travel", travelYen);
        }
        form.setNote(note);
        form.setTravelRoute(travelRoute);
    }

    /** Written anew, while it has not been handed in or after it came back. */
    void correct(long newCaseId, WorkForm form, Unpaid newUnpaid) {
        BusinessException.unless(state == WorkState.DRAFT, "honorarium.notDraft");
        write(newCaseId, recordId == null ? form.getKind() : kind, form, newUnpaid);
    }

    private void write(long newCaseId, WorkKind newKind, WorkForm form, Unpaid newUnpaid) {
        caseId = newCaseId;
        kind = newKind;
        workedOn = form.getWorkedOn();
        workMonth = Months.number(YearMonth.from(workedOn));
        startTime = form.getStartTime();
        endTime = form.getEndTime();
        breakMinutes = form.getBreakMinutes() == null || startTime == null ? 0 : form.getBreakMinutes();
        minutes = form.total();
        travelYen = form.getTravelYen() == null ? 0 : form.getTravelYen();
        travelRoute = Text.cleanOrNull(form.getTravelRoute());
        note = Text.cleanOrNull(form.getNote());
        unpaid = newUnpaid;
    }

    void submit(Instant now) {
        BusinessException.unless(state == WorkState.DRAFT, "honorarium.notDraft");
        state = WorkState.SUBMITTED;
        submittedAt = now;
        returnedBy = null;
        returnedAt = null;
        returnedWords = null;
    }

    /** Back into his own hands, before anybody has looked. */
    void takeBack() {
        BusinessException.unless(state == WorkState.SUBMITTED, "honorarium.alreadyConfirmed");
        state = WorkState.DRAFT;
        submittedAt = null;
    }

    /** Somebody else, of the office or the applicant, says that it was so. */
    void confirm(long by, Instant now) {
        BusinessException.unless(state == WorkState.SUBMITTED, "honorarium.notSubmitted");
        BusinessException.unless(by != accountId, "honorarium.sameEyes");
        state = WorkState.CONFIRMED;
        confirmedBy = by;
        confirmedAt = now;
    }

    void approve(long by, Instant now) {
        BusinessException.unless(state == WorkState.CONFIRMED, "honorarium.notConfirmed");
        BusinessException.unless(by != accountId && by != confirmedBy, "honorarium.sameEyes");
        state = WorkState.APPROVED;
        approvedBy = by;
        approvedAt = now;
    }

    /** Back to the supporter, with words; whoever confirmed it has not done so any more. */
    void sendBack(long by, String words, Instant now) {
        BusinessException.unless(state == WorkState.SUBMITTED || state == WorkState.CONFIRMED, "honorarium.notToReturn");
        BusinessException.unless(by != accountId, "honorarium.sameEyes");
        state = WorkState.DRAFT;
        submittedAt = null;
        confirmedBy = null;
        confirmedAt = null;
        returnedBy = by;
        returnedAt = now;
        returnedWords = words;
    }

    /** With its month; not by anybody who had it in hand before. */
    void fix(long by, Instant now) {
        BusinessException.unless(state == WorkState.APPROVED, "honorarium.notApproved");
        BusinessException.unless(by != accountId && by != confirmedBy && by != approvedBy, "honorarium.sameEyes");
        state = WorkState.FIXED;
        fixedBy = by;
        fixedAt = now;
    }

    /** The ledger took it back: the time of the record may be written again. */
    void countered() {
        standingRecordId = null;
    }

    /** The minutes that count towards the fee. */
    int paidMinutes(FeeTerms terms) {
        return unpaid != null || kind == WorkKind.TRAVEL && !terms.travelTimePaid() ? 0 : minutes;
    }

    /** What proves it may come and go until somebody has confirmed that it was so. */
    void checkEvidenceOpen() {
        BusinessException.unless(state.isUnconfirmed(), "honorarium.evidence.fixed");
    }

    /** As a form, to be written on. */
    WorkForm form() {
        var form = new WorkForm();
        form.setKind(kind);
        form.setWorkedOn(workedOn);
        form.setStartTime(startTime);
        form.setEndTime(endTime);
        form.setBreakMinutes(breakMinutes == 0 ? null : breakMinutes);
        form.setMinutes(startTime == null ? minutes : null);
        form.setTravelYen(travelYen == 0 ? null : travelYen);
        form.setTravelRoute(travelRoute);
        form.setNote(note);
        return form;
    }

    /**
     * As a row of a list.
     *
     * @param withWords whether the reader may see what it says, and from where to where
     */
    WorkRow row(String supporterCode, String supporterName, String caseNo, long feeYen, boolean mayCheck, boolean withWords) {
        return new WorkRow(new WorkSeen(id, version), supporterCode, supporterName, caseNo, kind, workedOn, startTime, endTime, minutes, travelYen,
            withWords ? travelRoute : null, withWords ? note : null, unpaid, state, returnedWords, recordId, feeYen, mayCheck);
    }

    /** Whether this account could take the next step with it. */
    boolean mayBeCheckedBy(long account) {
        return account != accountId && (state == WorkState.SUBMITTED || state == WorkState.CONFIRMED && account != confirmedBy);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long supporterId() {
        return supporterId;
    }

    long accountId() {
        return accountId;
    }

    long caseId() {
        return caseId;
    }

    Long recordId() {
        return recordId;
    }

    LocalDate workedOn() {
        return workedOn;
    }

    LocalTime startTime() {
        return startTime;
    }

    int minutes() {
        return minutes;
    }

    int travelYen() {
        return travelYen;
    }

    WorkState state() {
        return state;
    }

    String returnedWords() {
        return returnedWords;
    }
}
