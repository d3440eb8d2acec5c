package org.banso.consultation;

import java.io.Serializable;
import org.banso.shared.DayRange;

/**
 * Which lines of a case's history are asked for.
 *
 * @param strand null for every kind
 * @param person the name as it stands in the history; null for everybody
 * @param period days in Japan
 */
public record HistoryFilter(HistoryStrand strand, String person, DayRange period) implements Serializable {
    /** Everything. */
    public static final HistoryFilter ALL = new HistoryFilter(null, null, DayRange.ALWAYS);
}
