package org.banso.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.platform.Who;

/** Weights as the office set them at one moment. Written once, never changed; the newest counts. */
@Entity
@Table(name = "ranking_weight")
class WeightVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(nullable = false, updatable = false)
    private long follows;
    @Column(name = "before_id", updatable = false)
    private Long beforeId;
    @Column(updatable = false)
    private String weights;
    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;
    @Column(name = "decided_by", nullable = false, updatable = false)
    private long decidedBy;
    @Column(name = "decided_by_name", nullable = false, updatable = false)
    private String decidedByName;
    @Column(updatable = false)
    private String why;

    protected WeightVersion() {
    }

    private WeightVersion(WeightVersion newest, Long beforeId, String weights, String why, Who by, Instant at) {
        this.follows = newest == null ? 0 : newest.id;
        this.beforeId = beforeId;
        this.weights = weights;
        this.why = why;
        this.decidedBy = by.accountId();
        this.decidedByName = by.name();
        this.decidedAt = at;
    }

    /** Other weights from now on; {@code newest} is null when there were none of the office's own. */
    static WeightVersion set(WeightVersion newest, RankingWeights weights, String why, Who by, Instant at) {
        return new WeightVersion(newest, newest == null ? null : newest.id, weights.written(), why, by, at);
    }

    /** What was in force before this one, from now on again; {@code before} is null for the settings of the operator. */
    WeightVersion back(WeightVersion before, String why, Who by, Instant at) {
        return new WeightVersion(this, before == null ? null : before.beforeId, before == null ? null : before.weights, why, by, at);
    }

    /** Null when the settings of the operator count. */
    RankingWeights weights() {
        return weights == null ? null : RankingWeights.read(weights);
    }

    Long id() {
        return id;
    }

    Long beforeId() {
        return beforeId;
    }

    RankingTuning.Change change(RankingWeights ofOperator) {
        return new RankingTuning.Change(id, decidedAt, decidedByName, why, weights == null ? ofOperator : weights(), weights == null);
    }
}
