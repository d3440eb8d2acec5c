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

/** A file on its way: so many bytes of it have come. Ends as a version, refused, cancelled or too late. */
@Entity
@Table(name = "document_upload")
class DocumentUpload {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "public_id", updatable = false)
    private String publicId;
    @Column(name = "account_id", updatable = false)
    private long accountId;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Column(name = "record_id", updatable = false)
    private Long recordId;
    @Column(name = "document_id", updatable = false)
    private Long documentId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Visibility visibility;
    @Column(updatable = false)
    private String name;
    @Column(name = "size_bytes", updatable = false)
    private long sizeBytes;
    private long received;
    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    protected DocumentUpload() {
    }

    DocumentUpload(String publicId, long accountId, Uploads.Wanted wanted, String name, Instant expiresAt) {
        this.publicId = publicId;
        this.accountId = accountId;
        this.caseId = wanted.caseId();
        this.recordId = wanted.recordId();
        this.documentId = wanted.documentId();
        this.visibility = wanted.visibility();
        this.name = name;
        this.sizeBytes = wanted.size();
        this.expiresAt = expiresAt;
    }

    String publicId() {
        return publicId;
    }

    long received() {
        return received;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    String name() {
        return name;
    }

    Uploads.Wanted wanted() {
        return new Uploads.Wanted(caseId, recordId, documentId, name, sizeBytes, visibility);
    }

    void receive(int bytes) {
        received += bytes;
    }
}
