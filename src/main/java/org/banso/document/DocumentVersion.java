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

/** One upload of a document, known outside by a random id that cannot be guessed or counted, which also names its bytes in the store. */
@Entity
@Table(name = "document_version")
class DocumentVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "document_id", updatable = false)
    private long documentId;
    @Column(name = "version_no", updatable = false)
    private int number;
    @Column(name = "public_id", updatable = false)
    private String publicId;
    @Column(updatable = false)
    private String name;
    @Column(name = "media_type", updatable = false)
    private String mediaType;
    @Column(name = "size_bytes", updatable = false)
    private long sizeBytes;
    @Column(updatable = false)
    private String sha256;
    @Enumerated(EnumType.STRING)
    private ScanState scan;
    @Column(name = "scan_at")
    private Instant scanAt;
    @Column(name = "uploaded_by", updatable = false)
    private Long uploadedBy;
    @Column(name = "uploader_name", updatable = false)
    private String uploaderName;
    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    protected DocumentVersion() {
    }

    DocumentVersion(Document document, int number, String publicId, FileGate.Checked file, ScanState scan, Who by, Instant now) {
        this.documentId = document.id();
        this.number = number;
        this.publicId = publicId;
        this.name = file.name();
        this.mediaType = file.type().mediaType();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.scan = scan;
        this.scanAt = now;
        this.uploadedBy = by.accountId();
        this.uploaderName = by.name();
        this.uploadedAt = now;
    }

    long documentId() {
        return documentId;
    }

    String publicId() {
        return publicId;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    void scanned(ScanState found, Instant now) {
        scan = found;
        scanAt = now;
    }
}
