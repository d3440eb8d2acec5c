package org.banso.honorarium;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A month that accounting is closing or has closed. Nothing is added to a closed one. */
@Entity
@Table(name = "fee_month")
class FeeMonth {
    @Id
    @Column(name = "month_no")
    private int month;
    @Version
    private long version;
    @Column(name = "started_by", updatable = false)
    private long startedBy;
    @Column(name = "started_at", updatable = false)
    private Instant startedAt;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected FeeMonth() {
    }

    FeeMonth(int month, long startedBy, Instant now) {
        this.month = month;
        this.startedBy = startedBy;
        this.startedAt = now;
    }

    void close(Instant now) {
        closedAt = now;
    }

    int month() {
        return month;
    }

    Instant closedAt() {
        return closedAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
