package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;

/**
 * One field of the karte got another value.
 *
 * @param field  key of its {@link KarteField}; old history may name fields that are no more
 * @param before the value as text, codes joined by commas; empty for nothing
 * @param why    in the words of who edited; null when he gave none
 */
public record FieldMoment(long eventId, String field, String before, String after, String actorName, Instant at, String why) implements Serializable {
}
