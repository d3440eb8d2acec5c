package org.banso.study;

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

/** That a vendor was written to about a deadline; there is one per step, and a new deadline begins anew. */
@Entity
@Table(name = "study_reminder")
class StudyReminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "study_id", updatable = false)
    private long studyId;
    @Column(updatable = false)
    private LocalDate deadline;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReminderStep step;
    @Column(updatable = false)
    private Instant at;

    protected StudyReminder() {
    }

    StudyReminder(Study study, ReminderStep step, Instant at) {
        this.studyId = study.id();
        this.deadline = study.deadline();
        this.step = step;
        this.at = at;
    }
}
