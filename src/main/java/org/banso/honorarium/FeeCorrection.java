package org.banso.honorarium;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody's word that an entry was wrong. It waits until the next month is closed, which books the counter entry. */
@Entity
@Table(name = "fee_correction")
class FeeCorrection {
    static final int REASON_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "entry_id", updatable = false)
    private long entryId;
    @Column(name = "supporter_id", updatable = false)
    private long supporterId;
    @Column(updatable = false)
    private String reason;
    @Column(name = "asked_by", updatable = false)
    private long askedBy;
    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;
    @Column(name = "booked_at")
    private Instant bookedAt;

    protected FeeCorrection() {
    }

    FeeCorrection(FeeEntry entry, String reason, long askedBy, Instant now) {
        this.entryId = entry.id();
        this.supporterId = entry.supporterId();
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    void book(Instant now) {
        bookedAt = now;
    }

    long entryId() {
        return entryId;
    }

    long supporterId() {
        return supporterId;
    }
}
