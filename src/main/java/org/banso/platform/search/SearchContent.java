package org.banso.platform.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * What is searched of a subject (of a case, to us an id): the folded text that one circle of readers may find. Who belongs to a
 * circle is decided when somebody searches, by the feature whose subjects they are. Rewritten by one indexer at a time.
 */
@Entity
@Table(name = "search_entry")
@IdClass(SearchContent.Key.class)
class SearchContent {
    @Id
    @Column(name = "subject_id")
    private long subjectId;
    @Id
    private String readers;
    @Id
    @Column(name = "source_id")
    private long sourceId;
    private String folded;

    protected SearchContent() {
    }

    SearchContent(long subjectId, IndexedText text) {
        this.subjectId = subjectId;
        this.readers = text.readers();
        this.sourceId = text.sourceId();
        this.folded = text.folded();
    }

    String readers() {
        return readers;
    }

    long sourceId() {
        return sourceId;
    }

    String folded() {
        return folded;
    }

    void folded(String text) {
        folded = text;
    }

    /** What makes an entry one of its kind. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long subjectId;
        private String readers;
        private long sourceId;

        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && that.subjectId == subjectId && that.sourceId == sourceId && that.readers.equals(readers);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(subjectId, readers, sourceId);
        }
    }
}
