package org.banso.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Days on which a supporter is away, first and last included: he is not asked, and his running work goes on. */
@Entity
@Table(name = "supporter_leave")
class Leave {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "supporter_id", nullable = false, updatable = false)
    private long supporterId;
    @Column(name = "from_on")
    private LocalDate from;
    @Column(name = "to_on")
    private LocalDate to;
    @Column(name = "entered_by")
    private Long enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Leave() {
    }

    Leave(long supporterId, LocalDate from, LocalDate to, Long by, Instant at) {
        this.supporterId = supporterId;
        this.from = from;
        this.to = to;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    /** Back at work today; false when nothing of the leave remains that has been taken. */
    boolean endBefore(LocalDate today) {
        if (!from.isBefore(today)) {
            return false;
        }
        to = today.minusDays(1);
        return true;
    }

    Long id() {
        return id;
    }

    long supporterId() {
        return supporterId;
    }

    LocalDate to() {
        return to;
    }
}
