package org.banso.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A letter waiting to leave, written in the transaction that causes it; ends when sent or given up. */
@Entity
@Table(name = "outbox_letter")
class OutboxLetter {
    /** After these failures the letter is given up and shown to the administrator. */
    static final int MAX_ATTEMPTS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "idempotency_key", nullable = false, updatable = false)
    private String idempotencyKey;
    private String recipient;
    private String subject;
    private String body;
    private String calendar;
    @Column(name = "case_id")
    private Long caseId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;
    private int attempts;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "gave_up_at")
    private Instant gaveUpAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "last_error")
    private String lastError;

    protected OutboxLetter() {
    }

    OutboxLetter(Letter letter, Instant now) {
        this.idempotencyKey = letter.key();
        this.recipient = letter.recipient();
        this.subject = letter.subject();
        this.body = letter.body();
        this.calendar = letter.calendar();
        this.caseId = letter.caseId();
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    Long id() {
        return id;
    }

    Letter letter() {
        return new Letter(idempotencyKey, recipient, subject, body, caseId, calendar);
    }

    /** Neither sent nor given up. */
    boolean isWaiting() {
        return sentAt == null && gaveUpAt == null;
    }

    boolean isDue(Instant now) {
        return isWaiting() && !nextAttemptAt.isAfter(now);
    }

    /**
     * Counted before sending, so that a crash between sending and marking is seen as an attempt.
     *
     * @return false when there were enough of them, though none lived to say how it went: the letter is given up
     */
    boolean attempt(Instant now) {
        if (attempts >= MAX_ATTEMPTS) {
            gaveUpAt = now;
            return false;
        }
        attempts++;
        nextAttemptAt = now.plus(Duration.ofMinutes(Math.min(1L << attempts, 240)));
        return true;
    }

    /** What has left need not be kept with the keys in it: a copy of the database must not open accounts. */
    void sent(Instant now) {
        sentAt = now;
        lastError = null;
        body = SecretLinks.masked(body);
    }

    /** @return whether the letter had been given up and waits again from now on */
    boolean again(Instant now) {
        boolean was = gaveUpAt != null;
        if (was) {
            gaveUpAt = null;
            settledAt = null;
            attempts = 0;
            nextAttemptAt = now;
        }
        return was;
    }

    /** It is not to be sent any more, and nobody need look after it. */
    void withdraw(Instant now) {
        gaveUpAt = now;
        settledAt = now;
    }

    /** @return whether it had been given up and somebody now has seen to what it was to tell */
    boolean settle(Instant now) {
        boolean open = gaveUpAt != null && settledAt == null;
        if (open) {
            settledAt = now;
        }
        return open;
    }

    /** It did not leave this time. */
    void failed(String why, Instant now) {
        lastError = why == null ? "?" : why.substring(0, Math.min(why.length(), 300));
        if (attempts >= MAX_ATTEMPTS) {
            gaveUpAt = now;
        }
    }

    /** Nobody is at its address. */
    void refused(String why, Instant now) {
        failed(why, now);
        gaveUpAt = now;
    }
}
