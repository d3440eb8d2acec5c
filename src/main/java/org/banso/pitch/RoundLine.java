package org.banso.pitch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A round of scoring as one reader may know it.
 *
 * @param shown   the marks of others may be read: he has handed in his own, or the round is closed
 * @param mine    his own marks, empty when he has none yet
 * @param handedIn he has handed them in
 * @param sheets  those handed in, when {@link #shown}; names are null for the applicant
 * @param waiting how many have begun and not handed in
 */
public record RoundLine(PitchSeen seen, int number, int versionNo, Instant openedAt, Instant closedAt, List<RoundCriterion> criteria, boolean shown, List<MarkGiven> mine,
                        boolean handedIn, List<Sheet> sheets, int waiting) implements Serializable {

    /** What one reviewer gave. */
    public record Sheet(String reviewer, PitchSide side, List<MarkGiven> marks) implements Serializable {
        /** What he gave this criterion; null when he did not. */
        public MarkGiven of(String code) {
            return marks.stream().filter(mark -> mark.getCode().equals(code)).findFirst().orElse(null);
        }
    }

    public long id() {
        return seen.id();
    }

    public boolean open() {
        return closedAt == null;
    }

    /** The mean of the marks a criterion was given; null when there are none to be read. */
    public Double mean(String code) {
        var given = sheets.stream().map(sheet -> sheet.of(code)).filter(Objects::nonNull).map(MarkGiven::getMark).filter(Objects::nonNull).mapToInt(Integer::intValue).average();
        return given.isPresent() ? Double.valueOf(given.getAsDouble()) : null;
    }

    /** The mean of all criteria by their weights; criteria without a mark do not count. Null when there are none to be read. */
    public Double overall() {
        double sum = 0;
        int weights = 0;
        for (RoundCriterion criterion : criteria) {
            Double mean = mean(criterion.code());
            if (mean != null) {
                sum += mean * criterion.weight();
                weights += criterion.weight();
            }
        }
        return weights == 0 ? null : Double.valueOf(sum / weights);
    }

    /** 3.7; empty for null. */
    public static String told(Double mean) {
        return mean == null ? "" : String.format(Locale.ROOT, "%.1f", mean);
    }

    public String meanText(String code) {
        return told(mean(code));
    }

    public String overallText() {
        return told(overall());
    }
}
