package org.banso.referral;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A referral in a list.
 *
 * @param since from when whoever has to do the next thing has had it
 */
public record ReferralRow(long id, String caseNo, String title, String organizationName, String agency, ReferralState state, Instant askedAt, Instant since,
                          Instant endedAt) implements Serializable {

    public Waits waits() {
        return Waits.of(state, askedAt != null, endedAt != null);
    }

    /** Whole days that the next thing has waited. */
    public long days(Instant now) {
        return Math.max(0, Duration.between(since, now).toDays());
    }
}
