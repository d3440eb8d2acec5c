package org.banso.consultation;

import static org.banso.shared.BusinessException.unless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;

/**
 * One request for advice by one organization, from the opened form to its end: the unit that is counted. The aggregate
 * refuses every step that {@link Transition} and the guards of domain.md 3 do not allow, writes the milestone of each
 * step once, and leaves an event for every act; the repository stores those with the case.
 */
@Entity
@Table(name = "consultation_case")
class ConsultationCase {
    /** Between the two days in the note of a correction. */
    static final String CORRECTED_TO = " → ";
    /** Channel of what the applicant filed himself. */
    static final String PORTAL = "PORTAL";
    static final int MEMO_MAX = 4000;
    /** T07: reminders that must have been sent before silence ends a case. */
    static final int REMINDERS_BEFORE_CLOSING = 2;
    /** T19: months after the end of support in which the same matter is taken up again. */
    static final int RESUME_MONTHS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_no")
    private String caseNo;
    private String desk;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    @Column(name = "created_by")
    private Long createdBy;
    @Column(name = "organization_id", nullable = false)
    private long organizationId;
    /** Whom the case counts for: the corporate number of its organization, else its id; the database works it out. */
    @Column(name = "counted_as", insertable = false, updatable = false)
    private Long countedAs;
    /** Where the organization sat when it filed; the database takes it from there. */
    @Column(insertable = false, updatable = false)
    private String prefecture;
    @Embedded
    private ApplicantSnapshot applicant = new ApplicantSnapshot();
    @Column(name = "previous_case_id")
    private Long previousCaseId;
    /** Mark of the form the case was registered with, so that sending the form twice makes one case. */
    @Column(name = "request_key")
    private String requestKey;
    /** The number it had where it was kept before it came here. */
    @Column(name = "legacy_no", updatable = false)
    private String legacyNo;
    @Column(name = "draft_step")
    private int draftStep = 1;
    @Column(name = "saved_at")
    private Instant savedAt;
    private String channel;
    @Embedded
    private Consultation matter = new Consultation();
    @Embedded
    private TargetProduct product = new TargetProduct();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "case_topic", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "case_expertise", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "code")
    private Set<String> expertise = new HashSet<>();
    @Column(name = "consent_privacy_at")
    private Instant consentPrivacyAt;
    @Column(name = "owner_account_id")
    private Long ownerAccountId;
    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;
    @Lob
    @Column(name = "office_memo")
    private String officeMemo;
    @Embedded
    private DeclineProposal decline = DeclineProposal.none();
    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    private CloseReason closeReason;
    @Column(name = "received_fy")
    private Integer receivedFiscalYear;
    private boolean counted;
    @Embedded
    private Due due = Due.nothing();
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "consulted_on")
    private LocalDate consultedOn;
    @Embedded
    private ApplicantWait waiting = ApplicantWait.never();
    @Embedded
    private Milestones milestones = new Milestones();
    @Transient
    private final List<CaseEvent> pending = new ArrayList<>();

    protected ConsultationCase() {
    }

    private ConsultationCase(String desk, String channel, long organizationId, By by) {
        this.desk = desk;
        this.channel = channel;
        this.organizationId = organizationId;
        this.createdBy = by.accountId();
        this.createdAt = by.at();
        this.savedAt = by.at();
    }

    /** T01: the applicant opens the form. */
    static ConsultationCase draft(String desk, long organizationId, By by) {
        var draft = new ConsultationCase(desk, PORTAL, organizationId, by);
        draft.begin(Transition.T01, by);
        return draft;
    }

    /**
     * T03: the office registers what came by telephone, mail, visit or event; counted from the day of contact.
     *
     * @param contact when the applicant made contact; not in the future
     */
    static ConsultationCase registered(String desk, String channel, long organizationId, Instant contact, Content content, String number,
                                       By by, Deadlines deadlines) {
        if (PORTAL.equals(channel)) {
            throw BusinessException.at("channel", "consultation.channel.portal");
        }
        if (contact.isAfter(by.at())) {
            throw BusinessException.at("contactOn", "consultation.contact.future");
        }
        var found = new ConsultationCase(desk, channel, organizationId, by);
        found.write(content);
        found.mark(m -> m.registeredAt = by.at());
        found.begin(Transition.T03, by);
        found.received(contact, number, deadlines);
        return found;
    }

    /** A case of former years: it begins in the state it had, counts from its day, and no step of ours is made up for it. */
    static ConsultationCase imported(ImportedCase told, String number, By by, Deadlines deadlines) {
        var found = new ConsultationCase(told.desk(), told.channel(), told.organizationId(), by);
        found.write(told.content());
        found.legacyNo = told.legacyNo();
        found.officeMemo = told.memo();
        found.mark(m -> m.registeredAt = by.at());
        found.status = told.status();
        found.received(Jst.startOf(told.receivedOn()), number, deadlines);
        if (!told.status().isOpen()) {
            found.closeReason = told.reason();
            found.counted = !CloseReason.UNCOUNTED.contains(told.reason());
            found.mark(m -> m.closedAt = Jst.startOf(told.endedOn() == null ? told.receivedOn() : told.endedOn()));
            found.due = Due.nothing();
        }
        found.pending.add(CaseEvent.imported(told.status(), by, told.legacyNo()));
        return found;
    }

    /** What the case follows on, and the form it was registered with; both may be null. */
    void from(Long previousCase, String formKey) {
        previousCaseId = previousCase;
        requestKey = formKey;
    }

    /** The office finds out later on what earlier case this one follows, or that it follows none; the numbers are for the history. */
    void follow(Long previousCase, FieldChange change, String why, By by) {
        unless(status != CaseStatus.DRAFT && status.isOpen(), "consultation.ended");
        previousCaseId = previousCase;
        edited(List.of(change), why, by);
    }

    /** The applicant's parts, replaced whole; only while nobody has begun to work on them. */
    void fill(Content content, int step, By by) {
        unless(status == CaseStatus.DRAFT, "consultation.draft.closed");
        write(content);
        draftStep = step;
        savedAt = by.at();
    }

    /**
     * The office corrects what was filed; the history says what and why. What an applicant wrote on the portal in words of his
     * own stays as he wrote it (domain.md 4.1), and what had to be there stays there.
     */
    void correct(Content content, String why, By by) {
        unless(status != CaseStatus.DRAFT && status.isOpen(), "consultation.ended");
        Content before = content();
        List<FieldChange> changes = ContentMerge.changes(before, content);
        unless(!PORTAL.equals(channel) || changes.stream().noneMatch(change -> ContentMerge.WORDS.contains(change.field().key())),
            "consultation.wordsOfTheApplicant");
        FilingRules.checkStillThere(before, content);
        if (why == null && needsReason(changes)) {
            throw BusinessException.at("why", "consultation.whyRequired");
        }
        write(content);
        edited(changes, why, by);
    }

    /** What the applicant had to fill and filled himself is not changed without saying why. */
    private boolean needsReason(List<FieldChange> changes) {
        return PORTAL.equals(channel) && changes.stream().anyMatch(change -> change.field().stage() == KarteField.Stage.SUBMITTED);
    }

    /** Fields of the karte that a feature keeps for the case got other values; a consent may be taken back at any time. */
    void changed(List<FieldChange> changes, String why, By by) {
        boolean consents = changes.stream().allMatch(change -> change.field() == KarteField.CONSENTS);
        unless(status != CaseStatus.DRAFT && (status.isOpen() || consents), "consultation.ended");
        edited(changes, why, by);
    }

    private void edited(List<FieldChange> changes, String why, By by) {
        if (!changes.isEmpty()) {
            pending.add(CaseEvent.edited(changes, by, why));
        }
    }

    /** T02. The number is drawn by the caller under lock; the required fields are {@link FilingRules}'. */
    void submit(String number, boolean consent, By by, Deadlines deadlines) {
        FilingRules.check(content(), consent);
        step(Transition.T02, by, null, null);
        consentPrivacyAt = by.at();
        received(by.at(), number, deadlines);
    }

    private void received(Instant at, String number, Deadlines deadlines) {
        caseNo = number;
        mark(m -> m.receivedAt = at);
        consultedOn = Jst.day(at);
        receivedFiscalYear = FiscalYear.of(at).year();
        counted = true;
        if (matter != null && matter.getWantedBy() != null) {
            priority = Priority.HIGH;
        }
        due(DueKind.FIRST_REPLY, deadlines.firstReply(consultedOn));
    }

    /** Somebody of the office takes or is given the case; from RECEIVED this starts screening (T04). */
    void assign(long account, String accountName, By by, Deadlines deadlines) {
        unless(status.isOpen(), "consultation.ended");
        ownerAccountId = account;
        note(EventKind.ASSIGNED, by, null, accountName);
        if (status == CaseStatus.RECEIVED) {
            step(Transition.T04, by, null, null);
            mark(m -> m.screeningStartedAt = Milestones.first(m.screeningStartedAt, by.at()));
            dueForScreening(deadlines);
        }
    }

    /** The first answer of the office to the applicant, of whatever kind. */
    void replied(By by, Deadlines deadlines) {
        unless(status.isOpen(), "consultation.ended");
        if (milestones().firstResponseAt == null) {
            mark(m -> m.firstResponseAt = by.at());
            note(EventKind.FIRST_REPLY, by, null, null);
            if (status == CaseStatus.SCREENING) {
                dueForScreening(deadlines);
            }
        }
    }

    /** T05: the clock of the service target stops. */
    void ask(By by, Deadlines deadlines) {
        step(Transition.T05, by, null, null);
        decline = DeclineProposal.none();
        waiting = waiting.from(by.at());
        replied(by, deadlines);
        dueForAnswer(deadlines);
    }

    void remind(By by, Deadlines deadlines) {
        unless(status == CaseStatus.AWAITING_APPLICANT, "consultation.notAwaiting");
        waiting = waiting.reminded();
        note(EventKind.REMINDED, by, null, Integer.toString(waiting.reminders()));
        dueForAnswer(deadlines);
    }

    /** T06: waiting time is added up, and the clock goes on. */
    void answered(By by, Deadlines deadlines) {
        step(Transition.T06, by, null, null);
        waiting = waiting.until(by.at());
        dueForScreening(deadlines);
    }

    /** T07. */
    void closeSilent(By by, int silenceDays) {
        unless(waiting.reminders() >= REMINDERS_BEFORE_CLOSING, "consultation.remindersMissing", REMINDERS_BEFORE_CLOSING);
        unless(waiting.silentFor(silenceDays, by.at()), "consultation.silenceTooShort", silenceDays);
        end(Transition.T07, CloseReason.NO_RESPONSE, by, null);
    }

    /**
     * T08.
     *
     * @param missing what {@link ScreeningNeeds} still lack
     */
    void accept(List<Fault> missing, By by, Deadlines deadlines) {
        ScreeningRules.check(this, missing);
        step(Transition.T08, by, null, null);
        decline = DeclineProposal.none();
        mark(m -> m.screenedAt = Milestones.first(m.screenedAt, by.at()));
        mark(m -> m.karteOpenedAt = Milestones.first(m.karteOpenedAt, by.at()));
        dueForFirstMeeting(by, deadlines);
    }

    /** First half of T09; a second person confirms. */
    void proposeDecline(CloseReason reason, String why, Long duplicateOf, By by) {
        unless(status == CaseStatus.SCREENING, "consultation.notScreening");
        unless(!decline.made(), "consultation.declineWaiting");
        decline = new DeclineProposal(reason, why, duplicateOf, by);
        note(EventKind.DECLINE_PROPOSED, by, reason.name(), why);
    }

    /** Second half of T09: never by the person who proposed it. */
    void confirmDecline(By by) {
        unless(status == CaseStatus.SCREENING && decline.made(), "consultation.noDecline");
        decline.checkSecondPerson(by);
        end(Transition.T09, decline.reason(), by, decline.note());
        counted = counted && !CloseReason.UNCOUNTED.contains(closeReason);
    }

    void refuseDecline(String why, By by) {
        unless(status == CaseStatus.SCREENING && decline.made(), "consultation.noDecline");
        note(EventKind.DECLINE_REFUSED, by, decline.reason().name(), why);
        decline = DeclineProposal.none();
    }

    /** T10: answered with information only. */
    void closeAnswered(By by, Deadlines deadlines) {
        leaving(Transition.T10);
        replied(by, deadlines);
        mark(m -> m.firstSupportAt = Milestones.first(m.firstSupportAt, by.at()));
        mark(m -> m.screenedAt = Milestones.first(m.screenedAt, by.at()));
        end(Transition.T10, CloseReason.ANSWERED, by, null);
    }

    /** Which expertise the case needs, as a person decided. */
    void need(Set<String> codes, By by) {
        unless(status.isOpen(), "consultation.ended");
        expertise.clear();
        expertise.addAll(codes);
        note(EventKind.EXPERTISE_SET, by, null, String.join(",", codes));
    }

    /** T11, and T17 out of running support. */
    void startMatching(By by, Deadlines deadlines) {
        unless(!expertise.isEmpty(), "consultation.expertiseMissing");
        boolean another = status == CaseStatus.IN_SUPPORT;
        step(another ? Transition.T17 : Transition.T11, by, null, null);
        mark(m -> m.matchingStartedAt = Milestones.first(m.matchingStartedAt, by.at()));
        if (another) {
            due(DueKind.FIRST_MEETING, deadlines.firstMeeting(Jst.day(by.at()), 0));
        } else {
            dueForFirstMeeting(by, deadlines);
        }
    }

    /** T12. */
    void supportDirectly(By by) {
        unless(milestones().preInterviewHeldAt != null, "consultation.preInterviewMissing");
        step(Transition.T12, by, null, null);
        mark(m -> m.firstSupportAt = Milestones.first(m.firstSupportAt, by.at()));
        due = Due.nothing();
    }

    /** T13: every condition is the caller's to prove. */
    void meetingSet(MeetingGuard guard, By by) {
        guard.check();
        step(Transition.T13, by, null, guard.meetingOn().toString());
        mark(m -> m.matchedAt = Milestones.first(m.matchedAt, by.at()));
        mark(m -> m.meetingPlannedAt = Milestones.first(m.meetingPlannedAt, by.at()));
        due(DueKind.MEETING, guard.meetingOn());
    }

    /** T14. */
    void nobodySuitable(String why, By by, Deadlines deadlines) {
        step(Transition.T14, by, null, why);
        dueForFirstMeeting(by, deadlines);
    }

    /** T15, after {@link #held} of the supporter's meeting. */
    void meetingHeld(By by) {
        unless(milestones().firstSupporterMeetingAt != null, "consultation.meetingMissing");
        step(Transition.T15, by, null, null);
        due = Due.nothing();
    }

    /** T16. */
    void meetingFailed(String why, By by, Deadlines deadlines) {
        step(Transition.T16, by, null, why);
        dueForFirstMeeting(by, deadlines);
    }

    /** T18. */
    void endSupport(String why, By by, Deadlines deadlines) {
        step(Transition.T18, by, null, why);
        mark(m -> {
            m.supportEndedAt = Milestones.first(m.supportEndedAt, by.at());
            m.lastSupportEndedAt = by.at();
        });
        due(DueKind.FOLLOW_UP, deadlines.followUp(Jst.day(by.at())));
    }

    /** T19. */
    void resume(String why, By by) {
        unless(times().resumable(Jst.day(by.at()), RESUME_MONTHS), "consultation.resumeTooLate", RESUME_MONTHS);
        step(Transition.T19, by, null, why);
        due = Due.nothing();
    }

    /** T20. */
    void complete(By by) {
        unless(times().followedUp(), "consultation.followUpMissing");
        end(Transition.T20, CloseReason.COMPLETED, by, null);
    }

    /** T21. */
    void refer(String where, By by) {
        end(Transition.T21, CloseReason.REFERRED, by, where);
        mark(m -> m.referredAt = Milestones.first(m.referredAt, by.at()));
    }

    /** T22, by the applicant. */
    void withdraw(String why, By by) {
        end(Transition.T22, CloseReason.WITHDRAWN, by, why);
    }

    /** T23: same number, not counted again. */
    void reopen(String why, int within, By by, Deadlines deadlines) {
        unless(why != null && !why.isBlank(), "consultation.reasonMissing");
        unless(milestones().closedAt != null && !by.at().isAfter(milestones().closedAt.plus(Duration.ofDays(within))), "consultation.reopenTooLate", within);
        step(Transition.T23, by, closeReason == null ? null : closeReason.name(), why);
        counted = true;
        closeReason = null;
        decline = DeclineProposal.none();
        mark(m -> m.closedAt = null);
        mark(m -> m.reopenedAt = by.at());
        waiting = waiting.newRound();
        dueForScreening(deadlines);
    }

    /** A meeting or piece of support took place: the earliest of its kind is its milestone, whatever the state then is. */
    void held(Milestone kind, Instant when, By by) {
        expectSent();
        HeldMoments known = moments(kind);
        took(kind, new HeldMoments(Milestones.earlier(known.first(), when), Milestones.later(known.last(), when),
            Milestones.earlier(known.firstOfAny(), when)));
        note(kind.event(), by, null, Jst.day(when).toString());
    }

    /** What was written about support held was corrected, perhaps its day: milestones follow what is now written. */
    void heldCorrected(Milestone kind, HeldMoments all, LocalDate before, LocalDate after, By by) {
        expectSent();
        took(kind, all);
        note(EventKind.RECORD_CORRECTED, by, kind.name(), before.equals(after) ? after.toString() : before + CORRECTED_TO + after);
    }

    private HeldMoments moments(Milestone kind) {
        Milestones m = milestones();
        return switch (kind) {
            case PRE_INTERVIEW -> new HeldMoments(m.preInterviewHeldAt, null, m.firstSupportAt);
            case SUPPORTER_MEETING -> new HeldMoments(m.firstSupporterMeetingAt, null, m.firstSupportAt);
            case FOLLOW_UP -> new HeldMoments(m.followUpAt, m.lastFollowUpAt, m.firstSupportAt);
            case OTHER_SUPPORT -> new HeldMoments(null, null, m.firstSupportAt);
        };
    }

    private void took(Milestone kind, HeldMoments all) {
        mark(m -> {
            m.firstSupportAt = all.firstOfAny();
            switch (kind) {
                case PRE_INTERVIEW -> m.preInterviewHeldAt = all.first();
                case SUPPORTER_MEETING -> m.firstSupporterMeetingAt = all.first();
                case FOLLOW_UP -> {
                    m.followUpAt = all.first();
                    m.lastFollowUpAt = all.last();
                }
                case OTHER_SUPPORT -> { }
            }
        });
    }

    private void expectSent() {
        unless(status != CaseStatus.DRAFT, "consultation.draft.closed");
    }

    private CaseTimes times() {
        return CaseTimes.of(milestones());
    }

    void remember(OfficeNote note, By by) {
        List<FieldChange> changes = note.changedFrom(note());
        officeMemo = note.memo();
        priority = note.priority();
        edited(changes, null, by);
    }

    OfficeNote note() {
        return new OfficeNote(officeMemo, priority);
    }

    /** Writes a line of history for what happens around the case: asked supporters, documents, surveys. */
    void note(EventKind kind, By by, String reason, String text) {
        pending.add(CaseEvent.of(kind, by, reason, text));
    }

    private void begin(Transition transition, By by) {
        status = transition.to();
        pending.add(CaseEvent.transition(transition, null, by, null, null));
    }

    private void step(Transition transition, By by, String reason, String text) {
        leaving(transition);
        pending.add(CaseEvent.transition(transition, status, by, reason, text));
        status = transition.to();
    }

    /** Refused before anything has changed, so that a refused step leaves no trace. */
    private void leaving(Transition transition) {
        if (!transition.leaves(status)) {
            throw new IllegalTransition(status, transition);
        }
    }

    private void end(Transition transition, CloseReason reason, By by, String text) {
        step(transition, by, reason.name(), text);
        waiting = waiting.until(by.at());
        closeReason = reason;
        mark(m -> m.closedAt = by.at());
        due = Due.nothing();
    }

    private void write(Content content) {
        applicant = content.applicant();
        matter = content.matter();
        product = content.product();
        if (!topics.equals(content.topics())) {
            topics.clear();
            topics.addAll(content.topics());
        }
    }

    /** Replaces the whole value: a change inside an embedded object made from here would go unnoticed by EclipseLink's weaving. */
    private void mark(Consumer<Milestones> change) {
        Milestones next = milestones().copy();
        change.accept(next);
        milestones = next;
    }

    /** The next reminder, and after the last the end of patience. */
    private void dueForAnswer(Deadlines deadlines) {
        due(DueKind.APPLICANT_ANSWER, deadlines.applicantAnswer(Jst.day(waiting.since()), waiting.reminders()));
    }

    private void dueForScreening(Deadlines deadlines) {
        if (milestones().firstResponseAt == null) {
            due(DueKind.FIRST_REPLY, deadlines.firstReply(consultedOn));
        } else {
            due(DueKind.SCREENING, deadlines.screening(workStart(), waiting.daysOfThisRound()));
        }
    }

    /** From the beginning of the work; once a supporter has met the applicant, the next meeting has the same time from now. */
    private void dueForFirstMeeting(By by, Deadlines deadlines) {
        boolean met = milestones().firstSupporterMeetingAt != null;
        due(DueKind.FIRST_MEETING, met ? deadlines.firstMeeting(Jst.day(by.at()), 0) : deadlines.firstMeeting(workStart(), waiting.daysOfThisRound()));
    }

    /** A reopened case starts its targets anew. */
    private LocalDate workStart() {
        return milestones().reopenedAt == null ? consultedOn : Jst.day(milestones().reopenedAt);
    }

    private void due(DueKind kind, LocalDate on) {
        due = new Due(kind, on);
    }

    List<CaseEvent> takePending() {
        var events = List.copyOf(pending);
        pending.clear();
        return events;
    }

    Content content() {
        return Content.of(applicant, matter, product, Set.copyOf(topics));
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String caseNo() {
        return caseNo;
    }

    String desk() {
        return desk;
    }

    CaseStatus status() {
        return status;
    }

    long organizationId() {
        return organizationId;
    }

    Long previousCaseId() {
        return previousCaseId;
    }

    Long createdBy() {
        return createdBy;
    }

    Long ownerAccountId() {
        return ownerAccountId;
    }

    boolean counted() {
        return counted;
    }

    Integer receivedFiscalYear() {
        return receivedFiscalYear;
    }

    /** Never null, though the columns of a draft are all empty and arrive as null. */
    Milestones milestones() {
        return milestones == null ? new Milestones() : milestones;
    }

    Due due() {
        return due;
    }

    Set<String> expertise() {
        return Set.copyOf(expertise);
    }

    ApplicantWait waiting() {
        return waiting;
    }

    CloseReason closeReason() {
        return closeReason;
    }

    int draftStep() {
        return draftStep;
    }

    Instant savedAt() {
        return savedAt;
    }
}
