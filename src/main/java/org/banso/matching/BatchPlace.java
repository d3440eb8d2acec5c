package org.banso.matching;

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
import java.util.List;
import org.banso.supporter.Commas;

/** One supporter sought for a case, and who is proposed; nobody when it stays empty. Never changed. */
@Entity
@Table(name = "batch_place")
class BatchPlace {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id", nullable = false, updatable = false)
    private BatchRun run;
    @Column(name = "place_no", updatable = false)
    private int placeNo;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Column(name = "case_version", updatable = false)
    private long caseVersion;
    @Column(name = "waited_days", updatable = false)
    private int waitedDays;
    @Column(updatable = false)
    private int seat;
    @Column(updatable = false)
    private String expertise;
    @Column(name = "supporter_id", updatable = false)
    private Long supporterId;
    @Column(updatable = false)
    private Integer affinity;
    @Column(updatable = false)
    private boolean weak;

    protected BatchPlace() {
    }

    /** For a case as it stood; {@code group}: the fields this one is to bring. */
    record Seat(long caseId, long caseVersion, int waitedDays, int seat, String group) {
    }

    BatchPlace(Seat of) {
        caseId = of.caseId();
        caseVersion = of.caseVersion();
        waitedDays = of.waitedDays();
        seat = of.seat();
        expertise = of.group();
    }

    /** Proposes somebody. */
    BatchPlace taken(long by, int fit, boolean belowFloor) {
        supporterId = by;
        affinity = fit;
        weak = belowFloor;
        return this;
    }

    /** As it is, for another run. */
    BatchPlace copy() {
        BatchPlace copy = emptied();
        return isFilled() ? copy.taken(supporterId, affinity, weak) : copy;
    }

    /** The same place with nobody, for another run. */
    BatchPlace emptied() {
        return new BatchPlace(new Seat(caseId, caseVersion, waitedDays, seat, expertise));
    }

    void belongTo(BatchRun owner, int number) {
        run = owner;
        placeNo = number;
    }

    Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    long caseVersion() {
        return caseVersion;
    }

    int waitedDays() {
        return waitedDays;
    }

    int seat() {
        return seat;
    }

    String group() {
        return expertise;
    }

    List<String> fields() {
        return Commas.split(expertise);
    }

    boolean isFilled() {
        return supporterId != null;
    }

    Long supporterId() {
        return supporterId;
    }

    Integer affinity() {
        return affinity;
    }

    boolean isWeak() {
        return weak;
    }
}
