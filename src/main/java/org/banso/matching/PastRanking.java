package org.banso.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.matching.ScorePart.Kind;

/**
 * The ranking of a case at the moment somebody was asked: who stood in it and what each had reached of every part. Weighed anew it
 * shows what other weights would have done, whatever became of the supporters since. Holds numbers of the register and figures, no name.
 *
 * @param weights    those it was made with
 * @param candidates in the order in which they stood, the best first
 */
public record PastRanking(RankingWeights weights, List<Kept> candidates) implements Serializable {
    /** So many are kept, the best; nobody asks the fifty-first. */
    public static final int MOST = 50;
    private static final Comparator<Weighed> ORDER = Comparator.comparingInt((Weighed w) -> -w.score()).thenComparingInt(Weighed::open).thenComparing(Weighed::code);

    /**
     * One candidate as he was.
     *
     * @param code  number in the register
     * @param open  cases he worked on or was asked for
     * @param parts what he had reached; their words are not kept
     */
    public record Kept(String code, int open, List<ScorePart> parts) implements Serializable {
        private Weighed weighed(RankingWeights by) {
            Map<Kind, Integer> most = by.among(parts.stream().map(ScorePart::kind).toList());
            List<ScorePart> anew = parts.stream().map(part -> ScorePart.of(part.kind(), most.get(part.kind()), part.reached(), part.full(), List.of())).toList();
            return new Weighed(code, open, anew.stream().mapToInt(ScorePart::points).sum(), anew);
        }

        private String written() {
            return code + " " + open + parts.stream().map(part -> " " + part.kind().letter() + part.reached() + "/" + part.full()).collect(Collectors.joining());
        }

        private static Kept read(String written) {
            String[] words = written.split(" ");
            return new Kept(words[0], Integer.parseInt(words[1]), Arrays.stream(words).skip(2).map(Kept::part).toList());
        }

        private static ScorePart part(String written) {
            int slash = written.indexOf('/');
            return ScorePart.of(Kind.of(written.charAt(0)), 0, Integer.parseInt(written.substring(1, slash)), Integer.parseInt(written.substring(slash + 1)), List.of());
        }
    }

    /** A candidate with the score that some weights give him. */
    public record Weighed(String code, int open, int score, List<ScorePart> parts) implements Serializable {
    }

    /** What is kept of a ranking that these weights gave. */
    static PastRanking of(RankingWeights weights, List<Ranked> ranked) {
        return new PastRanking(weights, ranked.stream().limit(MOST)
            .map(r -> new Kept(r.candidate().supporter().code(), r.candidate().open(), r.parts())).toList());
    }

    /** Reads what {@link #written()} wrote; nothing written is nobody. */
    public static PastRanking read(String weights, String candidates) {
        return new PastRanking(RankingWeights.read(weights), candidates.isEmpty() ? List.of() : Arrays.stream(candidates.split(";")).map(Kept::read).toList());
    }

    /** The candidates in one line, for keeping. */
    public String written() {
        return candidates.stream().map(Kept::written).collect(Collectors.joining(";"));
    }

    /** Everybody under other weights, the best first, as {@link SupporterRanking} would have put them. */
    public List<Weighed> weighed(RankingWeights by) {
        return candidates.stream().map(kept -> kept.weighed(by)).sorted(ORDER).toList();
    }
}
