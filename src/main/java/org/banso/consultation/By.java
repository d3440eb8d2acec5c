package org.banso.consultation;

import java.time.Instant;
import org.banso.platform.Who;

/** Who did something to a case and when, as written into its history. */
record By(Long accountId, String name, Instant at) {
    static By of(Who who, Instant at) {
        return new By(who.accountId(), who.name(), at);
    }
}
