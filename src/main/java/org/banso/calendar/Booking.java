package org.banso.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;

/** One person, room or case in one meeting, from the planning until the meeting is given up; what was held stays. */
@Entity
@Table(name = "booking")
class Booking {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "record_id", nullable = false, updatable = false)
    private long recordId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Booked.Kind who;
    @Column(name = "who_id", nullable = false, updatable = false)
    private long whoId;
    @Column(name = "on_day")
    private LocalDate day;
    @Column(name = "from_time")
    private LocalTime from;
    @Column(name = "to_time")
    private LocalTime to;

    protected Booking() {
    }

    Booking(long recordId, Booked booked, Slot slot) {
        this.recordId = recordId;
        this.who = booked.kind();
        this.whoId = booked.id();
        this.day = slot.day();
        this.from = slot.from();
        this.to = slot.to();
    }
}
