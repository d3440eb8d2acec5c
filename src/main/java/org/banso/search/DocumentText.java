package org.banso.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.shared.Text;

/** What could be read in the newest version of a document. Gone as soon as the document may no longer be searched. */
@Entity
@Table(name = "document_text")
class DocumentText {
    private static final int NOTE_MAX = 200;

    /** How far reading is. */
    enum State {
        WAITING, READING, READ, FAILED
    }

    @Id
    @Column(name = "document_id")
    private Long documentId;
    @Version
    private long version;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Enumerated(EnumType.STRING)
    private State state;
    private String sha256;
    @Lob
    private String content;
    private String note;
    @Column(name = "read_at")
    private Instant readAt;

    protected DocumentText() {
    }

    DocumentText(long documentId, long caseId, String sha256) {
        this.documentId = documentId;
        this.caseId = caseId;
        awaits(sha256);
    }

    /** A new version is to be read; what the old one said is forgotten. */
    final void awaits(String newest) {
        if (!newest.equals(sha256)) {
            sha256 = newest;
            state = State.WAITING;
            content = null;
            note = null;
        }
    }

    boolean begin(Instant now) {
        if (state != State.WAITING) {
            return false;
        }
        state = State.READING;
        readAt = now;
        return true;
    }

    void read(String text, Instant now) {
        state = State.READ;
        content = text;
        readAt = now;
    }

    /** Not tried again by itself: what cannot be read today cannot be read tomorrow, unless somebody mends what was in the way. */
    void failed(String why, Instant now) {
        state = State.FAILED;
        note = why == null ? null : Text.shorten(Text.singleLine(why), NOTE_MAX);
        readAt = now;
    }

    /** Somebody asks for another try. */
    void again() {
        state = State.WAITING;
        note = null;
    }

    Long documentId() {
        return documentId;
    }

    long caseId() {
        return caseId;
    }

    String sha256() {
        return sha256;
    }

    String content() {
        return content;
    }
}
