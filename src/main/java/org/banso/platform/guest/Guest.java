package org.banso.platform.guest;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who holds a key that opens.
 *
 * @param holder to whom the key was sent
 * @param until  how long it opens
 */
public record Guest(long linkId, long subjectId, Long caseId, String holder, Instant until) implements Serializable {
}
