package org.banso.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.banso.shared.BusinessException;

/** That a run was carried out, once: everybody it proposed was asked at one moment. It may be undone for some hours, once. */
@Entity
@Table(name = "batch_publication")
class BatchPublication {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "run_id", updatable = false)
    private long runId;
    @Column(name = "published_by", updatable = false)
    private long publishedBy;
    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;
    @Column(updatable = false)
    private int requests;
    @Column(name = "undone_by")
    private Long undoneBy;
    @Column(name = "undone_at")
    private Instant undoneAt;
    private Integer withdrawn;

    protected BatchPublication() {
    }

    BatchPublication(long runId, long by, Instant at, int requests) {
        this.runId = runId;
        this.publishedBy = by;
        this.publishedAt = at;
        this.requests = requests;
    }

    /** @param hours for which it can be undone */
    void undo(long by, Instant at, int hours) {
        BusinessException.unless(isUndoable(at, hours), "batch.undo.late");
        undoneBy = by;
        undoneAt = at;
    }

    /** So many requests were taken back by that. */
    void withdrew(int takenBack) {
        withdrawn = takenBack;
    }

    boolean isUndoable(Instant at, int hours) {
        return undoneAt == null && !at.isAfter(publishedAt.plus(Duration.ofHours(hours)));
    }

    Instant publishedAt() {
        return publishedAt;
    }

    BatchSheet.Published told(Instant now, int hours) {
        return new BatchSheet.Published(publishedAt, requests, undoneAt, withdrawn, isUndoable(now, hours), publishedAt.plus(Duration.ofHours(hours)));
    }
}
