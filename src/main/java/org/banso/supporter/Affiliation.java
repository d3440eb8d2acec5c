package org.banso.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** Where a supporter works or worked; past ones are kept, because leaving does not end a conflict at once. */
@Entity
@Table(name = "supporter_affiliation")
class Affiliation {
    static final int NAME_MAX = 120;
    static final int POST_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supporter_id", nullable = false, updatable = false)
    private Supporter supporter;
    @Column(name = "organization_name", nullable = false)
    private String organizationName;
    @Column(name = "name_key", nullable = false)
    private String nameKey;
    @Column(name = "corporate_number")
    private String corporateNumber;
    private String post;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "to_on")
    private LocalDate toOn;
    private boolean paid;

    protected Affiliation() {
    }

    Affiliation(Supporter supporter) {
        this.supporter = supporter;
    }

    void write(AffiliationForm typed) {
        organizationName = typed.getOrganizationName();
        nameKey = Names.organizationKey(organizationName);
        corporateNumber = typed.getCorporateNumber();
        post = typed.getPost();
        fromOn = typed.getFrom();
        toOn = typed.getTo();
        paid = typed.isPaid();
    }

    Long id() {
        return id;
    }
}
