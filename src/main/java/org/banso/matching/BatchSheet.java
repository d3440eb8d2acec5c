package org.banso.matching;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.matching.batch.Binding;

/**
 * A run as the office reads it.
 *
 * @param rows   by case and place, in the order of waiting
 * @param loads  how many cases each supporter is proposed for, most first
 * @param limits what kept places empty or weak; empty for a run that was changed by hand
 */
public record BatchSheet(Head head, List<Row> rows, List<Load> loads, List<Limit> limits) implements Serializable {

    /**
     * The figures of a run. Fits are points from 0 to 100.
     *
     * @param basedOn   the run that was changed by hand to make this one; null for one that was worked out
     * @param unfilled  places for which nobody was found
     * @param weak      places filled below the floor
     * @param meanFit   of the filled places; null when there is none
     * @param worstFit  as {@code meanFit}
     * @param meanWaited days the cases have waited on average
     * @param published null while it is only a proposal
     */
    public record Head(long id, Instant madeAt, String madeBy, Long basedOn, int cases, int filled, int unfilled, int weak, Integer meanFit, Integer worstFit,
                       int meanWaited, BatchTerms terms, Published published) implements Serializable {
        public boolean isByHand() {
            return basedOn != null;
        }
    }

    /** {@code withdrawn}: requests that were taken back when it was undone. */
    public record Published(Instant at, int requests, Instant undoneAt, Integer withdrawn, boolean undoable, Instant undoableUntil) implements Serializable {
    }

    /**
     * One place.
     *
     * @param supporterCode null when it is empty, as are {@code name}, {@code fit} and {@code request}
     * @param request       what became of the request that this run sent; null while there is none
     * @param first         the first place of its case
     */
    public record Row(long placeId, String caseNo, String title, int waitedDays, List<String> fields, String supporterCode, String name, Integer fit, boolean weak,
                      AssignmentRow request, boolean first) implements Serializable {
        public boolean isFilled() {
            return supporterCode != null;
        }
    }

    /** {@code places}: new cases in this run. */
    public record Load(String code, String name, int places) implements Serializable {
        /** Hours a month that they take. */
        public int hours() {
            return places * Candidate.HOURS_PER_CASE;
        }
    }

    /** One limit, in words of the page; {@code people}: of whom one more case would fill one place more. */
    public record Limit(Binding.Kind kind, List<String> caseNos, List<String> fields, List<String> people, int missing) implements Serializable {
    }

    /** For how many cases of a run somebody could be found at all. */
    public long served() {
        return rows.stream().filter(Row::isFilled).map(Row::caseNo).distinct().count();
    }

    /** Two or three runs side by side, the oldest first. */
    public record Comparison(List<Head> runs, List<Difference> differences) implements Serializable {
    }

    /** A case that the runs decide differently; {@code choices} in the order of the runs. */
    public record Difference(String caseNo, String title, int waitedDays, List<Choice> choices) implements Serializable {
    }

    /**
     * Who is proposed for a case in one run.
     *
     * @param names in the order of the places; empty when nobody
     * @param fit   points of all its places together; null when the run leaves the case out
     * @param gain  points more than in the first run; null in the first run and where one of both leaves the case out
     */
    public record Choice(List<String> names, Integer fit, Integer gain) implements Serializable {
    }

    /** Who could take a place instead; {@code here}: cases this run already proposes him for. */
    public record Other(long supporterId, String code, String name, int fit, int freeCases, int here) implements Serializable {
        /** Whether he has room beside what the run proposes. */
        public boolean isFree() {
            return freeCases > here;
        }
    }
}
