package org.banso.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.banso.shared.Names;

/** A declared relation of a supporter to an outside body. Only those who judge conflicts read or write it. */
@Entity
@Table(name = "supporter_tie")
class Tie {
    static final int NOTE_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supporter_id", nullable = false, updatable = false)
    private Supporter supporter;
    @Enumerated(EnumType.STRING)
    private ConflictReason reason;
    @Column(name = "counterpart_name", nullable = false)
    private String counterpart;
    @Column(name = "name_key", nullable = false)
    private String nameKey;
    @Column(name = "corporate_number")
    private String corporateNumber;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "to_on")
    private LocalDate toOn;
    private String note;

    protected Tie() {
    }

    Tie(Supporter supporter) {
        this.supporter = supporter;
    }

    void write(TieForm typed) {
        reason = typed.getReason();
        counterpart = typed.getCounterpart();
        nameKey = Names.organizationKey(counterpart);
        corporateNumber = typed.getCorporateNumber();
        fromOn = typed.getFrom();
        toOn = typed.getTo();
        note = typed.getNote();
    }

    Long id() {
        return id;
    }
}
