package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One trial of a product, in its place among the others. Lines are replaced together, never one by one. */
@Entity
@Table(name = "case_product_trial")
class TrialRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_product_id", nullable = false, updatable = false)
    private CaseProduct product;
    @Column(name = "position")
    private int place;
    @Embedded
    private Trial line = new Trial();

    protected TrialRow() {
    }

    TrialRow(CaseProduct product, int place, Trial line) {
        this.product = product;
        this.place = place;
        this.line = line.copy();
    }

    Trial line() {
        return line.copy();
    }
}
