package org.banso.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.calendar.Slot;

/** One of the times an applicant may choose from. */
@Entity
@Table(name = "offered_time")
class OfferedTime {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "offer_id", nullable = false, updatable = false)
    private long offerId;
    @Column(name = "on_day")
    private LocalDate day;
    @Column(name = "from_time")
    private LocalTime from;
    @Column(name = "to_time")
    private LocalTime to;

    protected OfferedTime() {
    }

    OfferedTime(long offerId, Slot slot) {
        this.offerId = offerId;
        this.day = slot.day();
        this.from = slot.from();
        this.to = slot.to();
    }

    Long id() {
        return id;
    }

    Slot slot() {
        return new Slot(day, from, to);
    }
}
