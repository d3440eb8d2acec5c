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
import org.banso.support.RecordForm.ActionForm;

/** A step agreed in a meeting: what, by whom, until when. Open until somebody says it is done. */
@Entity
@Table(name = "next_action")
class NextAction {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "record_id", nullable = false, updatable = false)
    private long recordId;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    private String what;
    @Enumerated(EnumType.STRING)
    private ActionOwner who;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "owner_account_id")
    private Long ownerAccountId;
    @Column(name = "done_at")
    private Instant doneAt;

    protected NextAction() {
    }

    NextAction(long recordId, long caseId, ActionForm agreed) {
        this.recordId = recordId;
        this.caseId = caseId;
        write(agreed);
    }

    void write(ActionForm agreed) {
        what = agreed.getWhat();
        ownerAccountId = agreed.getWho() == who ? ownerAccountId : null;
        who = agreed.getWho();
        dueOn = agreed.getDueOn();
    }

    /** Somebody of the office takes it over, whoever owns the case; null for whoever owns it. */
    void officeDoes(Long accountId) {
        who = ActionOwner.OFFICE;
        ownerAccountId = accountId;
    }

    /** Doing it twice keeps the first moment. */
    void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    void undo() {
        doneAt = null;
    }

    Long id() {
        return id;
    }

    long recordId() {
        return recordId;
    }

    long caseId() {
        return caseId;
    }

    ActionOwner who() {
        return who;
    }

    boolean isDone() {
        return doneAt != null;
    }

    /** As a reader sees it. */
    ActionCard card() {
        return new ActionCard(id, what, who, dueOn, doneAt);
    }

    /** As a writer corrects it. */
    ActionForm form() {
        return new ActionForm(id, what, who, dueOn);
    }
}
