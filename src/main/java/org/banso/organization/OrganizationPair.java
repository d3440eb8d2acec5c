package org.banso.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Two organizations that may be one, the smaller id first, with what they share. One that a person dismissed is kept and not proposed again. */
@Entity
@Table(name = "organization_pair")
class OrganizationPair {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "first_id", nullable = false, updatable = false)
    private long firstId;
    @Column(name = "second_id", nullable = false, updatable = false)
    private long secondId;
    private String reasons;
    private int score;
    private boolean dismissed;
    @Column(name = "dismissed_at")
    private Instant dismissedAt;
    @Column(name = "dismissed_by")
    private String dismissedBy;

    protected OrganizationPair() {
    }

    /** What the two share today. */
    void share(Set<KeyKind> shared) {
        reasons = reasons(shared);
        score = score(shared);
    }

    static String reasons(Set<KeyKind> shared) {
        return shared.stream().sorted().map(KeyKind::name).collect(Collectors.joining(","));
    }

    static int score(Set<KeyKind> shared) {
        return shared.stream().mapToInt(KeyKind::weight).sum();
    }

    void dismiss(String by, Instant now) {
        dismissed = true;
        dismissedBy = by;
        dismissedAt = now;
    }

    void proposeAgain() {
        dismissed = false;
        dismissedBy = null;
        dismissedAt = null;
    }

    boolean dismissed() {
        return dismissed;
    }

    long firstId() {
        return firstId;
    }

    long secondId() {
        return secondId;
    }

    long other(long than) {
        return firstId == than ? secondId : firstId;
    }
}
