package org.banso.support;

/**
 * A record was written by the supporter whose support it tells of, and he hands its time in with it: whoever keeps working time does so in
 * the same transaction, or refuses and nothing is written.
 *
 * @param prepMinutes minutes of preparation beside it, or null
 */
public record TimedRecord(long recordId, Integer prepMinutes) {
}
