package org.banso.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One piece of a file that was brought. Written once, never changed. */
@Entity
@Table(name = "import_file_content")
class ImportFileContent {
    @EmbeddedId
    private Place place;
    @Lob
    private byte[] content;

    protected ImportFileContent() {
    }

    ImportFileContent(long fileId, int piece, byte[] content) {
        this.place = new Place(fileId, piece);
        this.content = content.clone();
    }

    @Embeddable
    static class Place implements Serializable {
        private static final long serialVersionUID = 1L;
        @Column(name = "file_id")
        private long fileId;
        private int piece;

        protected Place() {
        }

        Place(long fileId, int piece) {
            this.fileId = fileId;
            this.piece = piece;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && that.fileId == fileId && that.piece == piece;
        }

        @Override
        public int hashCode() {
            return Objects.hash(fileId, piece);
        }
    }
}
