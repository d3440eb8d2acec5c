package org.banso.matching;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whom the office asked, by where he stood in the ranking, and what came of it. A conflict that closed a case reads like any other end,
 * so that nothing can be worked out from these figures.
 *
 * @param bands   by place, the top first
 * @param skipped some who were asked from below the first five, the latest first
 */
public record ChoiceFigures(List<Band> bands, List<Skipped> skipped) implements Serializable {
    /**
     * Those of some places.
     *
     * @param from     first of the places; 0 for full-time supporters asked outside the ranking
     * @param to       last of the places; 0 for no end
     * @param declined by reason, a code of {@code declineReason}
     * @param expired  who did not answer in time
     * @param open     who has not answered yet
     * @param ended    withdrawn or ended for any other reason, or asked again later
     * @param rated    how many ratings the applicants gave
     * @param sum      of these
     */
    public record Band(int from, int to, int asked, int accepted, Map<String, Integer> declined, int expired, int open, int ended, int rated, int sum)
        implements Serializable {
        public int declines() {
            return declined.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Share of those asked who accepted, in percent; null when nobody was asked. */
        public Integer acceptedPercent() {
            return asked == 0 ? null : (int) Math.round(100.0 * accepted / asked);
        }

        /** The mean rating; null when there are too few for it not to point at anybody. */
        public Double meanRating() {
            return rated < SupporterRatings.FEWEST ? null : (double) sum / rated;
        }
    }

    /** One who was asked although others stood before him. */
    public record Skipped(String caseNo, Instant askedAt, String code, String name, int place) implements Serializable {
    }

    /** Requests of one kind: from the same places, with the same end. */
    record Counted(int band, String end, String reason, int times, int rated, int sum) {
    }

    /** First places of the bands, and their last ones; 0 has no end. */
    private static final int[][] BANDS = {{1, 1}, {2, 2}, {3, 3}, {4, 5}, {6, 0}, {0, 0}};

    static ChoiceFigures of(List<Counted> lines, List<Skipped> skipped) {
        return new ChoiceFigures(Arrays.stream(BANDS).map(band -> band(band[0], band[1], lines.stream().filter(line -> line.band() == band[0]).toList())).toList(),
            skipped);
    }

    private static Band band(int from, int to, List<Counted> lines) {
        var declined = new TreeMap<String, Integer>();
        lines.stream().filter(line -> line.end().equals("DECLINED")).forEach(line -> declined.merge(line.reason() == null ? "OTHER" : line.reason(), line.times(), Integer::sum));
        return new Band(from, to, lines.stream().mapToInt(Counted::times).sum(), times(lines, "ACCEPTED"), declined, times(lines, "EXPIRED"), times(lines, "ASKED"),
            times(lines, "ENDED"), lines.stream().mapToInt(Counted::rated).sum(), lines.stream().mapToInt(Counted::sum).sum());
    }

    private static int times(List<Counted> lines, String end) {
        return lines.stream().filter(line -> line.end().equals(end)).mapToInt(Counted::times).sum();
    }

    public int asked() {
        return bands.stream().mapToInt(Band::asked).sum();
    }

    /** Those who were asked from below the first five. */
    public int overridden() {
        return bands.stream().filter(band -> band.from() > WeightTrial.SHORT_LIST).mapToInt(Band::asked).sum();
    }

    /** The share of these in percent; null when nobody was asked. */
    public Integer overriddenPercent() {
        return asked() == 0 ? null : (int) Math.round(100.0 * overridden() / asked());
    }

    /** The share of those asked who stood first to third, in percent; null when nobody was asked. */
    public Integer topPercent() {
        return asked() == 0 ? null : (int) Math.round(100.0 * bands.stream().filter(band -> band.from() > 0 && band.from() <= WeightTrial.TOP).mapToInt(Band::asked).sum() / asked());
    }
}
