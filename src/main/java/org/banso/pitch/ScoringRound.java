package org.banso.pitch;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.BusinessException;

/** One time that reviewers score one version of a deck, by the rubric as it was then. Ends when somebody closes it. */
@Entity
@Table(name = "scoring_round")
class ScoringRound {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "pitch_id", updatable = false)
    private long pitchId;
    @Column(name = "round_no", updatable = false)
    private int number;
    @Column(name = "version_no", updatable = false)
    private int versionNo;
    @Column(name = "opener_name", updatable = false)
    private String opener;
    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @ElementCollection
    @CollectionTable(name = "scoring_criterion", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "place")
    private List<RoundCriterion> criteria = new ArrayList<>();

    protected ScoringRound() {
    }

    ScoringRound(long pitchId, int number, int versionNo, List<RoundCriterion> criteria, String opener, Instant now) {
        this.pitchId = pitchId;
        this.number = number;
        this.versionNo = versionNo;
        this.criteria = new ArrayList<>(criteria);
        this.opener = opener;
        this.openedAt = now;
    }

    void close(Instant now) {
        mustBeOpen();
        closedAt = now;
    }

    void mustBeOpen() {
        BusinessException.unless(closedAt == null, "pitch.round.closed");
    }

    boolean isOpen() {
        return closedAt == null;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long pitchId() {
        return pitchId;
    }

    int number() {
        return number;
    }

    int versionNo() {
        return versionNo;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    List<RoundCriterion> criteria() {
        return List.copyOf(criteria);
    }
}
