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

/**
 * One person, room or case in one meeting, from the planning until the meeting is given up; what was held stays. Before the meeting is
 * set it is for a time that is offered to the applicant, and as good.
 */
@Entity
@Table(name = "booking")
class Booking {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "record_id")
    private Long recordId;
    @Column(name = "time_id")
    private Long timeId;
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

    private Booking(Booked booked, Slot slot) {
        this.who = booked.kind();
        this.whoId = booked.id();
        this.day = slot.day();
        this.from = slot.from();
        this.to = slot.to();
    }

    static Booking ofMeeting(long recordId, Booked booked, Slot slot) {
        var made = new Booking(booked, slot);
        made.recordId = recordId;
        return made;
    }

    static Booking ofOfferedTime(long timeId, Booked booked, Slot slot) {
        var made = new Booking(booked, slot);
        made.timeId = timeId;
        return made;
    }

    /** The time was chosen: from now on this is for the meeting. */
    void becomes(long ofRecord) {
        recordId = ofRecord;
        timeId = null;
    }
}
