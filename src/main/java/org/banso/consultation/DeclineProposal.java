package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.banso.shared.BusinessException;

/** Somebody's proposal to end a case as out of scope (T09); it waits for a second person and stays as the ground once confirmed. */
@Embeddable
class DeclineProposal {
    static final int NOTE_MAX = 1000;

    @Column(name = "decline_proposed_by")
    private Long proposedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "decline_proposed_reason")
    private CloseReason reason;
    @Column(name = "decline_proposed_note")
    private String note;
    @Column(name = "merged_into_case_id")
    private Long duplicateOf;

    protected DeclineProposal() {
    }

    /** @param duplicateOf the id of the case this one repeats; needed when the reason is DUPLICATE, otherwise null */
    DeclineProposal(CloseReason reason, String note, Long duplicateOf, By by) {
        BusinessException.unless(CloseReason.DECLINE.contains(reason), "consultation.declineReason");
        BusinessException.unless(reason != CloseReason.DUPLICATE || duplicateOf != null, "consultation.duplicateOf");
        this.proposedBy = by.accountId();
        this.reason = reason;
        this.note = note;
        this.duplicateOf = duplicateOf;
    }

    static DeclineProposal none() {
        return new DeclineProposal();
    }

    /** Whether somebody has proposed anything. */
    boolean made() {
        return reason != null;
    }

    /** Four eyes: never the person who proposed it. */
    void checkSecondPerson(By second) {
        BusinessException.unless(second.accountId() == null || !second.accountId().equals(proposedBy), "consultation.fourEyes");
    }

    CloseReason reason() {
        return reason;
    }

    String note() {
        return note;
    }
}
