package org.banso.support;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an applicant reads about one piece of support.
 *
 * @param supporterName null when the office itself gave it
 * @param releasedAt   when this text was released, the corrected one where it was corrected
 * @param corrected    it takes the place of one he could read before
 * @param confirmedAt  when somebody of his organization agreed with it
 * @param actions       the applicant's own next steps
 */
public record ReleasedText(long id, RecordKind kind, LocalDate performedOn, String method, String supporterName, ApplicantText text, Instant releasedAt,
                           boolean corrected, Instant confirmedAt, List<ActionCard> actions) implements Serializable {
}
