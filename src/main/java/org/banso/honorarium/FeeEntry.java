package org.banso.honorarium;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the ledger, never changed: working time that was fixed and what it brought, or one that takes such a row back. The rows of
 * a supporter's day always add up to the fee of their minutes.
 */
@Entity
@Table(name = "fee_entry")
class FeeEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "statement_id")
    private long statementId;
    @Column(name = "supporter_id", updatable = false)
    private long supporterId;
    @Column(name = "log_id", updatable = false)
    private Long logId;
    @Column(name = "counters_id", updatable = false)
    private Long countersId;
    @Column(name = "rate_id", updatable = false)
    private long rateId;
    @Column(name = "worked_on", updatable = false)
    private LocalDate workedOn;
    @Column(updatable = false)
    private int minutes;
    @Column(name = "paid_minutes", updatable = false)
    private int paidMinutes;
    @Column(name = "fee_yen", updatable = false)
    private long feeYen;
    @Column(name = "travel_yen", updatable = false)
    private long travelYen;
    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    protected FeeEntry() {
    }

    /**
     * Working time is fixed.
     *
     * @param paidBefore minutes of the same day that are paid already
     */
    static FeeEntry of(WorkLog log, FeeRate rate, int paidBefore, Instant now) {
        var entry = new FeeEntry();
        entry.supporterId = log.supporterId();
        entry.logId = log.id();
        entry.workedOn = log.workedOn();
        entry.minutes = log.minutes();
        entry.travelYen = log.travelYen();
        entry.pay(rate, paidBefore, log.paidMinutes(rate.terms()), now);
        return entry;
    }

    /** Takes this row back: the day is then paid as if it had never been. */
    FeeEntry counter(FeeRate rate, int paidBefore, Instant now) {
        var entry = new FeeEntry();
        entry.supporterId = supporterId;
        entry.countersId = id;
        entry.workedOn = workedOn;
        entry.minutes = -minutes;
        entry.travelYen = -travelYen;
        entry.pay(rate, paidBefore, -paidMinutes, now);
        return entry;
    }

    private void pay(FeeRate rate, int paidBefore, int paid, Instant now) {
        rateId = rate.id();
        paidMinutes = paid;
        feeYen = FeeCalculation.change(rate.terms(), paidBefore, paid);
        madeAt = now;
    }

    void belongTo(FeeStatement statement) {
        statementId = statement.id();
    }

    Long id() {
        return id;
    }

    long supporterId() {
        return supporterId;
    }

    Long logId() {
        return logId;
    }

    LocalDate workedOn() {
        return workedOn;
    }

    int minutes() {
        return minutes;
    }

    int paidMinutes() {
        return paidMinutes;
    }

    long feeYen() {
        return feeYen;
    }

    long travelYen() {
        return travelYen;
    }
}
