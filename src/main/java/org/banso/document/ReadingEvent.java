package org.banso.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banso.platform.Who;

/** Somebody took a version along, as what he then was. Append-only, hence no version. */
@Entity
@Table(name = "document_reading")
class ReadingEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "document_id")
    private long documentId;
    @Column(name = "version_id")
    private long versionId;
    @Column(name = "account_id")
    private Long accountId;
    @Enumerated(EnumType.STRING)
    private Reader reader;
    @Column(name = "reader_name")
    private String readerName;
    private Instant at;

    protected ReadingEvent() {
    }

    ReadingEvent(long documentId, long versionId, Who who, Reader reader, Instant at) {
        this.documentId = documentId;
        this.versionId = versionId;
        this.accountId = who.accountId();
        this.readerName = who.name();
        this.reader = reader;
        this.at = at;
    }
}
