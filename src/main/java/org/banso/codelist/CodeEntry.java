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
 * One code of one code list (domain.md §4.7), with its words and its class in published tables. It is never deleted, since old
 * cases hold it; from {@code validTo} on it is no longer offered.
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

    /** What readers need of it. */
    Code code() {
        return new Code(listName, code, parent, rollup, labelJa, labelEn, validFrom, validTo);
    }
}
