package org.banso.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of a document, in a table of their own so that lists never read them. Written once, never changed. */
@Entity
@Table(name = "document_content")
class DocumentContent {
    @Id
    @Column(name = "document_id")
    private Long documentId;
    @Lob
    private byte[] content;

    protected DocumentContent() {
    }

    DocumentContent(long documentId, byte[] content) {
        this.documentId = documentId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
