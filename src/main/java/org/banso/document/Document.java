package org.banso.document;

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
import org.banso.platform.Who;

/** A file of a case without its bytes; known outside by a random id that cannot be guessed or counted. */
@Entity
@Table(name = "document")
class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "public_id", updatable = false)
    private String publicId;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    private String name;
    @Column(name = "media_type")
    private String mediaType;
    @Column(name = "size_bytes")
    private long sizeBytes;
    private String sha256;
    @Column(name = "uploaded_by")
    private Long uploadedBy;
    @Column(name = "uploader_name")
    private String uploaderName;
    @Column(name = "uploaded_at")
    private Instant uploadedAt;
    @Enumerated(EnumType.STRING)
    private Visibility visibility;
    @Column(name = "removed_at")
    private Instant removedAt;

    protected Document() {
    }

    Document(String publicId, long caseId, FileGate.Checked file, Visibility visibility, Who by, Instant now) {
        this.publicId = publicId;
        this.caseId = caseId;
        this.name = file.name();
        this.mediaType = file.type().mediaType();
        this.sizeBytes = file.content().length;
        this.sha256 = file.sha256();
        this.visibility = visibility;
        this.uploadedBy = by.accountId();
        this.uploaderName = by.name();
        this.uploadedAt = now;
    }

    Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    String name() {
        return name;
    }

    /** From now on it is not found any more; its bytes are deleted by the caller. */
    void remove(Instant now) {
        removedAt = now;
    }
}
