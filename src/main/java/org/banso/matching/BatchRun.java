package org.banso.matching;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banso.matching.batch.BatchPlan;
import org.banso.matching.batch.BatchPlan.Empty;
import org.banso.matching.batch.BatchPlan.Placement;
import org.banso.matching.batch.Binding;
import org.banso.supporter.Commas;

/** A proposal for many cases at once, as it was made: written once and never changed. Another wish, or another hand, makes another run. */
@Entity
@Table(name = "batch_run")
class BatchRun {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "made_by", updatable = false)
    private long madeBy;
    @Column(name = "made_at", updatable = false)
    private Instant madeAt;
    @Column(name = "based_on", updatable = false)
    private Long basedOn;
    @Column(name = "places_most", updatable = false)
    private int placesMost;
    @Column(name = "floor_points", updatable = false)
    private int floorPoints;
    @Column(updatable = false)
    private int fairness;
    @Column(name = "horizon_days", updatable = false)
    private int horizonDays;
    @Column(name = "per_supporter", updatable = false)
    private int perSupporter;
    @Column(name = "left_out", updatable = false)
    private String leftOut;
    @Column(updatable = false)
    private int cases;
    @Column(updatable = false)
    private int filled;
    @Column(updatable = false)
    private int unfilled;
    @Column(updatable = false)
    private int weak;
    @Column(name = "total_fit", updatable = false)
    private long totalFit;
    @Column(name = "worst_fit", updatable = false)
    private Integer worstFit;
    @Column(name = "mean_waited", updatable = false)
    private int meanWaited;
    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("placeNo")
    private List<BatchPlace> places = new ArrayList<>();
    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<BatchLimit> limits = new ArrayList<>();

    protected BatchRun() {
    }

    /** By whom and when, and in which run a place was changed by hand for it; null for one that was worked out. */
    record Origin(long by, Instant at, Long basedOn) {
    }

    BatchRun(Origin origin, BatchTerms terms) {
        madeBy = origin.by();
        madeAt = origin.at();
        basedOn = origin.basedOn();
        placesMost = terms.places();
        floorPoints = terms.floor();
        fairness = terms.fairness();
        horizonDays = terms.horizonDays();
        perSupporter = terms.perSupporter();
        leftOut = Commas.join(terms.leftOut().stream().map(String::valueOf).toList());
    }

    /** Takes these places, in the order in which they are to be read, and counts them. */
    BatchRun with(List<BatchPlace> all) {
        for (BatchPlace place : all) {
            place.belongTo(this, places.size());
            places.add(place);
        }
        cases = (int) all.stream().map(BatchPlace::caseId).distinct().count();
        filled = (int) all.stream().filter(BatchPlace::isFilled).count();
        unfilled = all.size() - filled;
        weak = (int) all.stream().filter(BatchPlace::isWeak).count();
        totalFit = all.stream().filter(BatchPlace::isFilled).mapToLong(BatchPlace::affinity).sum();
        worstFit = all.stream().filter(BatchPlace::isFilled).map(BatchPlace::affinity).min(Integer::compare).orElse(null);
        meanWaited = (int) Math.round(all.stream().collect(Collectors.toMap(BatchPlace::caseId, BatchPlace::waitedDays, (one, same) -> one)).values().stream()
            .mapToInt(Integer::intValue).average().orElse(0));
        return this;
    }

    /** Keeps what bound it. */
    BatchRun bound(List<Binding> bindings) {
        bindings.stream().map(binding -> new BatchLimit(this, binding)).forEach(limits::add);
        return this;
    }

    /** As the solver would have said it, for comparing. */
    BatchPlan plan() {
        return new BatchPlan(places.stream().filter(BatchPlace::isFilled)
            .map(p -> new Placement(p.caseId(), p.seat(), p.group(), p.supporterId(), p.affinity(), p.isWeak())).toList(),
            places.stream().filter(p -> !p.isFilled()).map(p -> new Empty(p.caseId(), p.seat(), p.group())).toList(), totalFit, List.of());
    }

    BatchTerms terms() {
        return new BatchTerms(placesMost, floorPoints, fairness, horizonDays, perSupporter, Commas.split(leftOut).stream().map(Long::valueOf).toList());
    }

    /** Its figures alone. */
    BatchSheet.Head head(String madeByName, BatchSheet.Published published) {
        return new BatchSheet.Head(Objects.requireNonNullElse(id, 0L), madeAt, Objects.requireNonNullElse(madeByName, ""), basedOn, cases, filled, unfilled, weak,
            filled == 0 ? null : BatchTerms.points((int) (totalFit / filled)), worstFit == null ? null : BatchTerms.points(worstFit), meanWaited, terms(), published);
    }

    Long id() {
        return id;
    }

    long madeBy() {
        return madeBy;
    }

    List<BatchPlace> places() {
        return List.copyOf(places);
    }

    List<BatchLimit> limits() {
        return List.copyOf(limits);
    }
}
