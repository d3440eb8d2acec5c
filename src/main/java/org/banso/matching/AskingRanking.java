package org.banso.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The ranking from which supporters were asked at one moment. Written once, never changed; ends with the case. */
@Entity
@Table(name = "asking_ranking")
class AskingRanking {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;
    @Column(nullable = false, updatable = false)
    private String weights;
    @Column(nullable = false, updatable = false)
    private String candidates;
    @ElementCollection
    @CollectionTable(name = "asking_ranking_asked", joinColumns = @JoinColumn(name = "ranking_id"))
    private List<Place> asked;

    protected AskingRanking() {
    }

    AskingRanking(long caseId, Instant askedAt, PastRanking ranking, List<Place> asked) {
        this.caseId = caseId;
        this.askedAt = askedAt;
        this.weights = ranking.weights().written();
        this.candidates = ranking.written();
        this.asked = asked;
    }

    /** Where one who was asked stood; 0 outside the ranking. */
    @Embeddable
    static class Place {
        @Column(name = "assignment_id")
        private long assignmentId;
        private int place;

        protected Place() {
        }

        Place(long assignmentId, int place) {
            this.assignmentId = assignmentId;
            this.place = place;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && assignmentId == that.assignmentId && place == that.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(assignmentId, place);
        }
    }
}
