package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** One line of a case's history. Append-only: nothing here is ever changed, so there is no version. */
@Entity
@Table(name = "case_event")
class CaseEvent {
    static final int NOTE_MAX = 2000;
    static final int WHY_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Enumerated(EnumType.STRING)
    private EventKind kind;
    @Enumerated(EnumType.STRING)
    private Transition transition;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private CaseStatus fromStatus;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CaseStatus toStatus;
    @Column(name = "actor_account_id")
    private Long actorAccountId;
    @Column(name = "actor_name")
    private String actorName;
    private Instant at;
    private String reason;
    private String note;
    /** Why a field was edited, in the words of who did it. */
    private String why;
    /** What an edit did, until it is stored beneath this event. */
    @Transient
    private List<FieldChange> changes = List.of();

    protected CaseEvent() {
    }

    static CaseEvent of(EventKind kind, By by, String reason, String note) {
        var event = new CaseEvent();
        event.kind = kind;
        event.actorAccountId = by.accountId();
        event.actorName = by.name();
        event.at = by.at();
        event.reason = reason;
        event.note = note;
        return event;
    }

    /** Fields got other values; the note names them. */
    static CaseEvent edited(List<FieldChange> changes, By by, String why) {
        CaseEvent event = of(EventKind.EDITED, by, null, changes.stream().map(change -> change.field().key()).collect(Collectors.joining(",")));
        event.why = why;
        event.changes = List.copyOf(changes);
        return event;
    }

    static CaseEvent transition(Transition transition, CaseStatus from, By by, String reason, String note) {
        CaseEvent event = of(EventKind.TRANSITION, by, reason, note);
        event.transition = transition;
        event.fromStatus = from;
        event.toStatus = transition.to();
        return event;
    }

    /** A case that was somewhere else before; no step of ours led to its state. */
    static CaseEvent imported(CaseStatus as, By by, String legacyNo) {
        CaseEvent event = of(EventKind.IMPORTED, by, null, legacyNo);
        event.toStatus = as;
        return event;
    }

    void belongTo(long caseWithId) {
        this.caseId = caseWithId;
    }

    /** The rows beneath this event, once it is stored. */
    List<CaseFieldEvent> fields() {
        return changes.stream().map(change -> new CaseFieldEvent(id, caseId, change)).toList();
    }

    EventKind kind() {
        return kind;
    }

    Transition transition() {
        return transition;
    }

    Instant at() {
        return at;
    }

    CaseStatus fromStatus() {
        return fromStatus;
    }

    CaseStatus toStatus() {
        return toStatus;
    }

    String reason() {
        return reason;
    }
}
