package org.banso.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** One person's name taken out of everything. What it was is forgotten with the end of the work; that and why it was done stays. */
@Entity
@Table(name = "erasure")
class Erasure {
    static final int REASON_MAX = 500;
    static final int SPELLINGS_MAX = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "account_id", updatable = false)
    private Long accountId;
    private String email;
    private String spellings;
    @Column(updatable = false)
    private String reason;
    @Column(name = "requested_by", updatable = false)
    private long requestedBy;
    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    private Long places;

    protected Erasure() {
    }

    Erasure(Long accountId, String email, List<String> spellings, String reason, long requestedBy, Instant now) {
        this.accountId = accountId;
        this.email = email;
        this.spellings = String.join("\n", spellings);
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
    }

    /** @param rows how many rows held the person */
    void finished(long rows, Instant now) {
        finishedAt = now;
        places = rows;
        email = null;
        spellings = null;
    }

    Long id() {
        return id;
    }

    Long accountId() {
        return accountId;
    }

    String email() {
        return email;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    List<String> spellings() {
        return spellings == null ? List.of() : List.of(spellings.split("\n"));
    }
}
