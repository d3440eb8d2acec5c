package org.banso.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What the applicant thinks of one supporter's work on his case: given once, never changed (domain.md 4.4, applicantRating). */
@Entity
@Table(name = "assignment_rating")
class AssignmentRating {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "assignment_id", nullable = false, updatable = false)
    private long assignmentId;
    @Column(nullable = false, updatable = false)
    private int rating;
    @Column(name = "rated_at", nullable = false, updatable = false)
    private Instant ratedAt;

    protected AssignmentRating() {
    }

    AssignmentRating(long assignmentId, int rating, Instant now) {
        this.assignmentId = assignmentId;
        this.rating = rating;
        this.ratedAt = now;
    }
}
