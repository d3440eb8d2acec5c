package org.banso.support;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an applicant reads about one piece of support.
 *
 * @param supporterName null when the office itself gave it
 * @param actions       the applicant's own next steps
 */
public record ReleasedText(long id, RecordKind kind, LocalDate performedOn, String method, String supporterName, String text, Instant releasedAt,
                           List<ActionCard> actions) implements Serializable {
}
