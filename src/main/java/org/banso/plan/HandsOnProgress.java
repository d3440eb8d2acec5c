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
import org.banso.shared.BusinessException;

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
    @Column(name = "applicant_words")
    private String applicantWords;
    @Column(name = "released_words")
    private String releasedWords;
    @Column(name = "released_by")
    private Long releasedBy;
    @Column(name = "released_at")
    private Instant releasedAt;

    protected HandsOnProgress() {
    }

    HandsOnProgress(long engagementId, LocalDate month) {
        this.engagementId = engagementId;
        this.month = month;
    }

    void write(Light light, String words, String forApplicant, long by, Instant now) {
        this.light = light;
        this.words = words;
        applicantWords = forApplicant;
        writtenBy = by;
        writtenAt = now;
    }

    /** The applicant reads what is drafted for him; never the words for the office. */
    void release(long by, Instant now) {
        BusinessException.unless(applicantWords != null, "plan.hands.told.nothing");
        releasedWords = applicantWords;
        releasedBy = by;
        releasedAt = now;
    }

    EngagementTold told() {
        return new EngagementTold(null, applicantWords, null, releasedWords, releasedAt, version);
    }

    long version() {
        return version;
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
