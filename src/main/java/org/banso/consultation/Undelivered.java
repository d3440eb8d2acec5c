package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A letter about a case that reached nobody.
 *
 * @param since  when it was given up
 * @param reason what the mail server said, null when it said nothing
 */
public record Undelivered(long id, String recipient, String subject, Instant since, String reason) implements Serializable {
}
