package org.banso.consultation;

import java.time.Instant;

/**
 * When support of a kind took place on a case, read from all that was held.
 *
 * @param first      the earliest of the kind; null when there is none any more
 * @param last       the latest of the kind; null when there is none any more
 * @param firstOfAny the earliest support of whatever kind; null when there is none any more
 */
public record HeldMoments(Instant first, Instant last, Instant firstOfAny) {
}
