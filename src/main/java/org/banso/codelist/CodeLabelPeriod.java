package org.banso.codelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The words that a code had for a time, written when it is renamed; the words after that stand in {@link CodeEntry}. */
@Entity
@Table(name = "code_label_history")
class CodeLabelPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "list", nullable = false, updatable = false)
    private String listName;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "label_ja", nullable = false, updatable = false)
    private String labelJa;

    @Column(name = "label_en", nullable = false, updatable = false)
    private String labelEn;

    @Column(name = "from_on", updatable = false)
    private LocalDate fromOn;

    @Column(name = "to_on", nullable = false)
    private LocalDate toOn;

    protected CodeLabelPeriod() { // JPA
    }

    CodeLabelPeriod(Code named, LocalDate fromOn, LocalDate toOn) {
        this.listName = named.list();
        this.code = named.value();
        this.labelJa = named.labelJa();
        this.labelEn = named.labelEn();
        this.fromOn = fromOn;
        this.toOn = toOn;
    }

    PastLabel label() {
        return new PastLabel(listName, code, labelJa, labelEn, fromOn, toOn);
    }

    boolean says(String ja, String en) {
        return labelJa.equals(ja) && labelEn.equals(en);
    }

    void endOn(LocalDate day) {
        toOn = day;
    }
}
