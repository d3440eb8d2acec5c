package org.banso.matching.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures the engine: {@code mvn -q -Pmatch-eval -Deval.cases=FILE} for whole cases, {@code -Deval.affinity=FILE -Deval.out=FILE}
 * for text affinity alone. Ends with 2 when a file cannot be used.
 */
public final class MatchEval {
    private static final int UNUSABLE = 2;
    private static final int PROPOSED_SHOWN = 3;

    private MatchEval() {
    }

    /** Reads the system properties {@code eval.cases}, {@code eval.affinity} and {@code eval.out}. */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        String affinity = given("eval.affinity");
        int code = affinity.isEmpty() ? run(given("eval.cases"), out, err) : affinity(affinity, given("eval.out"), err);
        out.flush();
        err.flush();
        // Not exit: Maven would still write a colour code, and the totals are to be the last line.
        Runtime.getRuntime().halt(code);
    }

    /** A property that was not set arrives as its own placeholder. */
    private static String given(String name) {
        String value = System.getProperty(name, "").strip();
        return value.startsWith("${") ? "" : value;
    }

    private static int affinity(String file, String scores, PrintStream err) {
        if (scores.isEmpty()) {
            err.println("match-eval: say with -Deval.out=FILE where the scores are to be written");
            return UNUSABLE;
        }
        return AffinityCheck.run(Path.of(file), Path.of(scores));
    }

    /** @return 0, or 2 when the file cannot be used */
    static int run(String file, PrintStream out, PrintStream err) {
        if (file.isEmpty()) {
            err.println("match-eval: give a file of labelled cases with -Deval.cases=FILE");
            return UNUSABLE;
        }
        List<LabelledCase> cases;
        try {
            cases = CaseFile.read(Path.of(file));
        } catch (CaseFile.Unreadable | InvalidPathException e) {
            err.println("match-eval: " + file + ": " + e.getMessage());
            return UNUSABLE;
        }
        var fixture = new Fixture();
        cases.forEach(labelled -> labelled.excluded().stream().filter(excluded -> !fixture.knows(excluded.supporterId()))
            .forEach(excluded -> err.println("match-eval: " + labelled.id() + ": no supporter " + excluded.supporterId() + " in the fixture")));
        Evaluation evaluation = Evaluation.of(cases);
        evaluation.outcomes().forEach(outcome -> out.println(line(outcome)));
        out.println(String.format(Locale.ROOT, "total %d cases: first code %.1f %%, all within five %.1f %%, MRR %.3f, nDCG@5 %.3f, excluded proposed %d, "
                + "disposition %.1f %%", cases.size(), evaluation.firstCorrect() * 100, evaluation.allWithin() * 100, evaluation.mrr(), evaluation.ndcg(),
            evaluation.excludedProposed(), evaluation.dispositionRight() * 100));
        out.println(evaluation.json());
        return 0;
    }

    private static String line(Outcome o) {
        return String.format(Locale.ROOT, "%-8s first %s  five %s  rr %.2f  ndcg %.2f  excluded %d  %s%s | expected %s | found %s | asks %s%s",
            o.labelled().id(), yes(o.firstCorrect()), yes(o.allWithin()), o.reciprocalRank(), o.ndcg(), o.excludedProposed(), o.reading().disposition(),
            o.dispositionRight() ? "" : " (expected " + o.labelled().disposition() + ")", o.labelled().expected(),
            o.found().stream().limit(Outcome.DEPTH).toList(), o.proposed().stream().limit(PROPOSED_SHOWN).toList(),
            o.reading().referrals().isEmpty() ? "" : " | refer " + o.reading().referrals());
    }

    private static String yes(boolean right) {
        return right ? "yes" : "NO ";
    }
}
