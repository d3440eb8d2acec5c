package org.banso.platform.guest;

import java.io.Serializable;
import java.time.Instant;

/**
 * A key as the office sees it: to whom, how long, how often it was used. Never the key.
 *
 * @param revokedAt null while nobody took it back
 * @param lastAt    null while nobody has opened it
 */
public record GuestLinkRow(long id, String holder, String email, Instant createdAt, Instant until, Instant revokedAt, int openings, Instant lastAt)
    implements Serializable {

    /** Whether it opens at this moment. */
    public boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(until);
    }
}
