package org.banso.honorarium;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A file that proves working time or its travel. Gone when it is taken back, which nobody can once the time is confirmed. */
@Entity
@Table(name = "work_evidence")
class WorkEvidence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "work_log_id", updatable = false)
    private long workLogId;
    @Column(name = "document_id", updatable = false)
    private long documentId;
    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    protected WorkEvidence() {
    }

    WorkEvidence(long workLogId, long documentId, Instant now) {
        this.workLogId = workLogId;
        this.documentId = documentId;
        this.addedAt = now;
    }

    Long id() {
        return id;
    }

    long documentId() {
        return documentId;
    }
}
