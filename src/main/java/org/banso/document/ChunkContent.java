package org.banso.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A piece of a file, in a table of its own so that lists never read it. Written once, never changed. */
@Entity
@Table(name = "document_chunk")
@IdClass(ChunkContent.Key.class)
class ChunkContent {
    @Id
    @Column(name = "content_id")
    private String contentId;
    @Id
    @Column(name = "start_at")
    private long startAt;
    @Lob
    private byte[] content;

    protected ChunkContent() {
    }

    ChunkContent(String contentId, long startAt, byte[] content) {
        this.contentId = contentId;
        this.startAt = startAt;
        this.content = content.clone();
    }

    /** Whose piece, and where in the file it begins. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String contentId;
        private long startAt;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(contentId, key.contentId) && startAt == key.startAt;
        }

        @Override
        public int hashCode() {
            return Objects.hash(contentId, startAt);
        }
    }
}
