package org.banso.platform.guest;

import java.time.Instant;

/**
 * A door that is to be opened for somebody without an account.
 *
 * @param subjectId what the door leads to, an id of the family that opens it
 * @param caseId    the case it belongs to, or null; for the access log
 * @param holder    to whom the key is sent, as histories and the log name him: an agency, a firm
 * @param email     where the key is sent
 * @param until     from then on the key opens nothing
 */
public record GuestOrder(GuestPurpose purpose, long subjectId, Long caseId, String holder, String email, Instant until) {
}
