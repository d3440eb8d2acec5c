package org.banso.matching;

import java.io.Serializable;
import java.util.List;

/**
 * One part of a score, to be read in words.
 *
 * @param points 0 to {@code max}
 * @param args   codes or figures that the words name
 */
public record ScorePart(Kind kind, int points, int max, List<String> args) implements Serializable {
    /** What is weighed. */
    public enum Kind {
        COVERAGE, LEVEL, YEARS, PRODUCT, PHASE, DISEASE, LANGUAGE, AFFINITY, RATING, CAPACITY, WAITING
    }
}
