package org.banso.karte;

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

/** From this day on the product stands in this phase, as the case told. Kept for good; only a slip of the same day is corrected. */
@Entity
@Table(name = "product_phase")
class ProductPhase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id", nullable = false, updatable = false)
    private Product product;
    private String phase;
    @Column(name = "told_on")
    private LocalDate toldOn;
    @Column(name = "case_id", updatable = false)
    private long caseId;

    protected ProductPhase() {
    }

    ProductPhase(Product product, String phase, LocalDate toldOn, long caseId) {
        this.product = product;
        this.phase = phase;
        this.toldOn = toldOn;
        this.caseId = caseId;
    }

    boolean saidBy(long sameCase, LocalDate sameDay) {
        return caseId == sameCase && toldOn.equals(sameDay);
    }

    void correct(String corrected) {
        phase = corrected;
    }
}
