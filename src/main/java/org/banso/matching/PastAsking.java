package org.banso.matching;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Supporters asked for a case at one moment, with the ranking they were chosen from.
 *
 * @param asked in the order of the ranking
 */
public record PastAsking(String caseNo, Instant askedAt, PastRanking ranking, List<Asked> asked) implements Serializable {
    /**
     * One who was asked.
     *
     * @param code     number in the register
     * @param place    where he stood, 1 the first; 0 outside the ranking
     * @param accepted whether the case was opened to him
     */
    public record Asked(String code, int place, boolean accepted) implements Serializable {
    }
}
