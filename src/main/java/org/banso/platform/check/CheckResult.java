package org.banso.platform.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.banso.shared.Text;

/** What the last look at one {@link Invariant} found. */
@Entity
@Table(name = "check_result")
class CheckResult {
    private static final int EXAMPLES_MAX = 2000;

    @Id
    @Column(name = "check_key")
    private String key;
    @Version
    private long version;
    @Column(name = "checked_at")
    private Instant checkedAt;
    private int breaches;
    private String examples;
    @Column(name = "mended_at")
    private Instant mendedAt;
    private Integer mended;

    protected CheckResult() {
    }

    CheckResult(String key) {
        this.key = key;
    }

    /** @param found at most so many as were asked for */
    void found(List<String> found, Instant at) {
        checkedAt = at;
        breaches = found.size();
        examples = found.isEmpty() ? null : Text.shorten(String.join("\n", found), EXAMPLES_MAX);
    }

    void mended(int places, Instant at) {
        mended = places;
        mendedAt = at;
    }
}
