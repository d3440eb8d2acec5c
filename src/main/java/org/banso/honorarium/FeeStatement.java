package org.banso.honorarium;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** What one supporter is paid for one month: the sums of its entries, and the tax. Written once. */
@Entity
@Table(name = "fee_statement")
class FeeStatement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "supporter_id", updatable = false)
    private long supporterId;
    @Column(name = "month_no", updatable = false)
    private int month;
    @Column(updatable = false)
    private int minutes;
    @Column(name = "fee_yen", updatable = false)
    private long feeYen;
    @Column(name = "travel_yen", updatable = false)
    private long travelYen;
    @Column(name = "withheld_yen", updatable = false)
    private long withheldYen;
    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    protected FeeStatement() {
    }

    /** @param terms of the month's last day; they say what is withheld */
    FeeStatement(long supporterId, int month, List<FeeEntry> entries, FeeTerms terms, Instant now) {
        this.supporterId = supporterId;
        this.month = month;
        this.minutes = entries.stream().mapToInt(FeeEntry::minutes).sum();
        this.feeYen = entries.stream().mapToLong(FeeEntry::feeYen).sum();
        this.travelYen = entries.stream().mapToLong(FeeEntry::travelYen).sum();
        this.withheldYen = FeeCalculation.withheld(terms, feeYen);
        this.madeAt = now;
    }

    Long id() {
        return id;
    }
}
