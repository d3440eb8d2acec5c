package org.banso.honorarium;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The terms on which working time is paid from a day on, until the next version. Never changed: what was paid was paid by it. */
@Entity
@Table(name = "fee_rate")
class FeeRate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;
    @Column(name = "hourly_yen", updatable = false)
    private int hourlyYen;
    @Column(name = "daily_cap_yen", updatable = false)
    private Integer dailyCapYen;
    @Column(name = "unit_minutes", updatable = false)
    private int unitMinutes;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FeeRounding rounding;
    @Column(name = "travel_time_paid", updatable = false)
    private boolean travelTimePaid;
    @Column(name = "own_body_unpaid", updatable = false)
    private boolean ownBodyUnpaid;
    @Column(name = "withheld_rate", updatable = false)
    private int withheldRate;
    @Column(name = "withheld_rate_above", updatable = false)
    private int withheldRateAbove;
    @Column(name = "withheld_limit_yen", updatable = false)
    private int withheldLimitYen;
    @Column(updatable = false)
    private String note;
    @Column(name = "made_by", updatable = false)
    private Long madeBy;
    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    protected FeeRate() {
    }

    FeeRate(LocalDate validFrom, FeeTerms terms, String note, Long madeBy, Instant now) {
        this.validFrom = validFrom;
        this.hourlyYen = terms.hourlyYen();
        this.dailyCapYen = terms.dailyCapYen();
        this.unitMinutes = terms.unitMinutes();
        this.rounding = terms.rounding();
        this.travelTimePaid = terms.travelTimePaid();
        this.ownBodyUnpaid = terms.ownBodyUnpaid();
        this.withheldRate = terms.withheldRate();
        this.withheldRateAbove = terms.withheldRateAbove();
        this.withheldLimitYen = terms.withheldLimitYen();
        this.note = note;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    FeeTerms terms() {
        return new FeeTerms(hourlyYen, dailyCapYen, unitMinutes, rounding, travelTimePaid, ownBodyUnpaid, withheldRate, withheldRateAbove, withheldLimitYen);
    }

    Long id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String note() {
        return note;
    }

    /** Null for the one that came with the program. */
    Long madeBy() {
        return madeBy;
    }
}
