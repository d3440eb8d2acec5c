package org.banso.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.shared.BusinessException;

/** The applicant of an ended case is asked, so many months later, what became of it; answered once. */
@Entity
@Table(name = "outcome_ask")
class OutcomeAsk {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Column(updatable = false)
    private int months;
    @Column(name = "token_hash", updatable = false)
    private String tokenHash;
    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private Integer outcomes;

    protected OutcomeAsk() {
    }

    OutcomeAsk(long caseId, int months, String tokenHash, Instant now) {
        this.caseId = caseId;
        this.months = months;
        this.tokenHash = tokenHash;
        this.askedAt = now;
    }

    /** @param told how many outcomes; 0 is an answer too */
    void answer(int told, Instant now) {
        BusinessException.unless(answeredAt == null, "support.survey.answered");
        outcomes = told;
        answeredAt = now;
    }

    Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }
}
