package org.banso.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A supporter has told his hours. Until then he is taken to have those of the office. */
@Entity
@Table(name = "availability")
class Availability {
    /** Minutes; more would be a way to be never free. */
    static final int BUFFER_MAX = 120;

    @Id
    @Column(name = "supporter_id")
    private long supporterId;
    @Version
    private long version;
    private Integer buffer = 0;

    protected Availability() {
    }

    Availability(long supporterId) {
        this.supporterId = supporterId;
    }

    void keepFree(int minutes) {
        buffer = minutes;
    }
}
