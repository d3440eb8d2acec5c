package org.banso.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody of the office wrote to a late vendor; once a day at most, which the database keeps. */
@Entity
@Table(name = "study_urging")
class StudyUrging {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "study_id", updatable = false)
    private long studyId;
    @Column(name = "on_day", updatable = false)
    private LocalDate day;
    @Column(name = "urged_by", updatable = false)
    private long by;
    @Column(name = "urged_at", updatable = false)
    private Instant at;

    protected StudyUrging() {
    }

    StudyUrging(long studyId, LocalDate day, long by, Instant at) {
        this.studyId = studyId;
        this.day = day;
        this.by = by;
        this.at = at;
    }
}
