package org.banso.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;

/** One day on which a supporter has time beyond his week's pattern, or less of it. */
@Entity
@Table(name = "availability_exception")
class AvailabilityException {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "supporter_id", nullable = false, updatable = false)
    private long supporterId;
    @Column(name = "on_day")
    private LocalDate day;
    private boolean extra;
    @Column(name = "from_time")
    private LocalTime from;
    @Column(name = "to_time")
    private LocalTime to;

    protected AvailabilityException() {
    }

    AvailabilityException(long supporterId, LocalDate day, boolean extra, Spans.Span span) {
        this.supporterId = supporterId;
        this.day = day;
        this.extra = extra;
        this.from = span.from();
        this.to = span.to();
    }
}
