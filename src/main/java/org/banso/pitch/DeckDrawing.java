package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One version of a deck on its way to pictures of its pages; goes with the version. */
@Entity
@Table(name = "deck_drawing")
class DeckDrawing {
    /** After so many beginnings without an end the file itself is taken for the cause. */
    static final int MOST_ATTEMPTS = 3;

    @Id
    @Column(name = "version_id")
    private long versionId;
    @Version
    private long version;
    @Column(name = "document_id", updatable = false)
    private long documentId;
    @Enumerated(EnumType.STRING)
    private DrawingState state = DrawingState.WAITING;
    @Enumerated(EnumType.STRING)
    private DrawingFault why;
    private int pages;
    private int attempts;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected DeckDrawing() {
    }

    DeckDrawing(long versionId, long documentId) {
        this.versionId = versionId;
        this.documentId = documentId;
    }

    /** @return false when another node has it */
    boolean begin(Instant now) {
        if (state != DrawingState.WAITING) {
            return false;
        }
        state = DrawingState.DRAWING;
        attempts++;
        pages = 0;
        begunAt = now;
        return true;
    }

    /** So many pages there are; {@link DrawingState#DRAWN} when all are kept. */
    void count(int all) {
        pages = all;
    }

    void drawn(Instant now) {
        end(DrawingState.DRAWN, null, now);
    }

    void failed(DrawingFault fault, Instant now) {
        end(DrawingState.FAILED, fault, now);
    }

    private void end(DrawingState how, DrawingFault fault, Instant now) {
        if (state == DrawingState.DRAWING) {
            state = how;
            why = fault;
            endedAt = now;
        }
    }

    /** The server went down meanwhile. */
    void again(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            failed(DrawingFault.SERVER_DOWN, now);
        } else if (state == DrawingState.DRAWING) {
            state = DrawingState.WAITING;
        }
    }

    /** Whoever draws in this attempt may still write. */
    boolean isIn(int attempt) {
        return state == DrawingState.DRAWING && attempts == attempt;
    }

    long versionId() {
        return versionId;
    }

    long documentId() {
        return documentId;
    }

    DrawingState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }
}
