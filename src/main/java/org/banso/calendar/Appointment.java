package org.banso.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A planned meeting as people's calendars know it: its identity and how often it was changed (RFC 5545, UID and SEQUENCE), its room and
 * its online address. A moved meeting is a new record with the same identity.
 */
@Entity
@Table(name = "appointment")
class Appointment {
    @Id
    @Column(name = "record_id")
    private long recordId;
    @Version
    private long version;
    private String uid;
    private int revision;
    @Column(name = "room_id")
    private Long roomId;
    private String link;
    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Appointment() {
    }

    Appointment(long recordId, String uid, int revision, Long roomId, String link) {
        this.recordId = recordId;
        this.uid = uid;
        this.revision = revision;
        this.roomId = roomId;
        this.link = link;
    }

    /** @return false when people were reminded before */
    boolean remind(Instant now) {
        boolean first = remindedAt == null;
        remindedAt = first ? now : remindedAt;
        return first;
    }

    /** Something of it changed after people were told of it; a calendar takes only what has a higher number. */
    void revise() {
        revision++;
    }

    String uid() {
        return uid;
    }

    int revision() {
        return revision;
    }

    Long roomId() {
        return roomId;
    }

    String link() {
        return link;
    }
}
