package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** The picture of a page in one size, in a table of its own so that lists never read it. Written once, never changed. */
@Entity
@Table(name = "deck_image")
@IdClass(DeckImageContent.Key.class)
class DeckImageContent {
    /** As large as it is shown. */
    static final int LARGE = 0;
    static final int SMALL = 1;

    @Id
    @Column(name = "page_id")
    private long pageId;
    @Id
    private int small;
    @Lob
    private byte[] content;

    protected DeckImageContent() {
    }

    DeckImageContent(long pageId, int small, byte[] content) {
        this.pageId = pageId;
        this.small = small;
        this.content = content.clone();
    }

    /** Which page, in which size. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long pageId;
        private int small;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && pageId == key.pageId && small == key.small;
        }

        @Override
        public int hashCode() {
            return Objects.hash(pageId, small);
        }
    }
}
