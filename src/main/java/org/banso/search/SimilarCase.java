package org.banso.search;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.CloseReason;

/**
 * An earlier case like the one at hand, as far as this reader may read it.
 *
 * @param likeness    0 to 100
 * @param topics      that both have
 * @param expertise   that both need
 * @param words       in common, those that say most
 * @param advice      what was advised, shortened; null when nothing was, or nothing that he may read
 * @param advisedOn   the day of it
 * @param closeReason how it ended; null while it runs
 */
public record SimilarCase(String caseNo, String title, CaseStatus status, CloseReason closeReason, Instant receivedAt, String productType, String phase,
                          int likeness, List<String> topics, List<String> expertise, List<String> words, String advice, LocalDate advisedOn)
    implements Serializable {
}
