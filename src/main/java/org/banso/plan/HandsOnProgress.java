package org.banso.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** How one month of an engagement went, in a light and in words. */
@Entity
@Table(name = "hands_on_progress")
class HandsOnProgress {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "engagement_id", updatable = false)
    private long engagementId;
    @Column(name = "month_on", updatable = false)
    private LocalDate month;
    @Enumerated(EnumType.STRING)
    private Light light;
    private String words;
    @Column(name = "written_by")
    private long writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected HandsOnProgress() {
    }

    HandsOnProgress(long engagementId, LocalDate month) {
        this.engagementId = engagementId;
        this.month = month;
    }

    void write(Light light, String words, long by, Instant now) {
        this.light = light;
        this.words = words;
        writtenBy = by;
        writtenAt = now;
    }

    LocalDate month() {
        return month;
    }

    Light light() {
        return light;
    }

    String words() {
        return words;
    }

    long writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
