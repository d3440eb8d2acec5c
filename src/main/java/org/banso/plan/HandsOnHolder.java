package org.banso.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A supporter at work on an engagement, from its first month or the day he took over until another did. On that day both may have worked.
 * The last one keeps it without an end: when the engagement ends, it ends with it.
 */
@Entity
@Table(name = "hands_on_holder")
class HandsOnHolder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "engagement_id", updatable = false)
    private long engagementId;
    @Column(name = "supporter_id")
    private long supporterId;
    @Column(name = "from_on", updatable = false)
    private LocalDate from;
    @Column(name = "until_on")
    private LocalDate until;

    protected HandsOnHolder() {
    }

    HandsOnHolder(long engagementId, long supporterId, LocalDate from) {
        this.engagementId = engagementId;
        this.supporterId = supporterId;
        this.from = from;
    }

    /**
     * Another takes over.
     *
     * @return his time; null when this one had not begun, so that the other has it from the beginning
     */
    HandsOnHolder handTo(long successor, LocalDate today) {
        if (from.isAfter(today)) {
            supporterId = successor;
            return null;
        }
        until = today;
        return new HandsOnHolder(engagementId, successor, today);
    }

    long supporterId() {
        return supporterId;
    }
}
