package org.banso.codelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * One code of one code list (domain.md §4.7), with its words and its class in published tables. After {@code validTo} it is no
 * longer offered; it is deleted only when nothing ever held it.
 */
@Entity
@Table(name = "code_list_entry")
class CodeEntry {

    static final int CODE_MAX = 40;
    static final int LABEL_MAX = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "list", nullable = false, updatable = false, length = CODE_MAX)
    private String listName;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Column(length = CODE_MAX)
    private String parent;

    @Column(length = CODE_MAX)
    private String rollup;

    @Column(name = "label_ja", nullable = false, length = LABEL_MAX)
    private String labelJa;

    @Column(name = "label_en", nullable = false, length = LABEL_MAX)
    private String labelEn;

    @Column(name = "position", nullable = false)
    private int placeInList;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected CodeEntry() { // JPA
    }

    CodeEntry(String listName, String code, int place) {
        this.listName = listName;
        this.code = code;
        this.placeInList = place;
    }

    long version() {
        return version;
    }

    int place() {
        return placeInList;
    }

    void rename(String ja, String en) {
        labelJa = ja;
        labelEn = en;
    }

    void classify(String group, String publishedClass) {
        parent = group;
        rollup = publishedClass;
    }

    void offer(LocalDate from, LocalDate to) {
        validFrom = from;
        validTo = to;
    }

    void moveTo(int place) {
        placeInList = place;
    }

    /** What readers need of it. */
    Code code() {
        return new Code(listName, code, parent, rollup, labelJa, labelEn, validFrom, validTo);
    }
}
