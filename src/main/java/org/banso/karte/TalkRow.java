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

/** One talk with a regulator about a product, in its place among the others. Lines are replaced together, never one by one. */
@Entity
@Table(name = "case_product_talk")
class TalkRow {
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
    private RegulatorTalk line = new RegulatorTalk();

    protected TalkRow() {
    }

    TalkRow(CaseProduct product, int place, RegulatorTalk line) {
        this.product = product;
        this.place = place;
        this.line = line.copy();
    }

    RegulatorTalk line() {
        return line.copy();
    }
}
