package org.banso.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A stretch of a weekday that a supporter gives every week. Those of one weekday do not touch each other. */
@Entity
@Table(name = "availability_span")
class AvailabilitySpan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "supporter_id", nullable = false, updatable = false)
    private long supporterId;
    @Column(nullable = false, updatable = false)
    private Integer weekday;
    @Column(name = "from_time")
    private LocalTime from;
    @Column(name = "to_time")
    private LocalTime to;

    protected AvailabilitySpan() {
    }

    AvailabilitySpan(long supporterId, DayOfWeek weekday, Spans.Span span) {
        this.supporterId = supporterId;
        this.weekday = weekday.getValue();
        this.from = span.from();
        this.to = span.to();
    }
}
