package org.banso.platform.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** Words that mean the same to the office: whoever looks for one finds all. */
@Entity
@Table(name = "search_synonym")
class SynonymGroup {
    private static final String BETWEEN = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String words;
    @Column(name = "changed_by")
    private Long changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected SynonymGroup() {
    }

    static SynonymGroup of(List<String> words, Long by, Instant at) {
        var made = new SynonymGroup();
        made.write(words, by, at);
        return made;
    }

    void write(List<String> all, Long by, Instant at) {
        words = String.join(BETWEEN, all);
        changedBy = by;
        changedAt = at;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    List<String> words() {
        return List.of(words.split(BETWEEN));
    }
}
