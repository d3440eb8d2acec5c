package org.banso.matching.eval;

import java.util.List;
import org.banso.matching.text.CaseReading;

/**
 * What the engine made of one labelled case. A case that expects no expertise is right when none is proposed.
 *
 * @param found    codes, best first
 * @param proposed codes of the supporters who may be asked, best first
 */
record Outcome(LabelledCase labelled, CaseReading reading, List<String> found, List<String> proposed) {
    static final int DEPTH = 5;

    private List<String> top() {
        return found.subList(0, Math.min(DEPTH, found.size()));
    }

    boolean firstCorrect() {
        return labelled.expected().isEmpty() ? found.isEmpty() : !found.isEmpty() && found.get(0).equals(labelled.expected().get(0));
    }

    boolean allWithin() {
        return labelled.expected().isEmpty() ? found.isEmpty() : top().containsAll(labelled.expected());
    }

    /** One divided by the place of the first code that is expected; 0 when none is found. */
    double reciprocalRank() {
        if (labelled.expected().isEmpty()) {
            return found.isEmpty() ? 1 : 0;
        }
        for (int i = 0; i < found.size(); i++) {
            if (labelled.expected().contains(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** Normalised discounted gain of the first five; of n expected codes the best gains n, the last 1. */
    double ndcg() {
        int n = labelled.expected().size();
        if (n == 0) {
            return found.isEmpty() ? 1 : 0;
        }
        double gained = 0;
        for (int i = 0; i < top().size(); i++) {
            int at = labelled.expected().indexOf(top().get(i));
            gained += at < 0 ? 0 : (n - at) / discount(i);
        }
        double best = 0;
        for (int i = 0; i < Math.min(DEPTH, n); i++) {
            best += (n - i) / discount(i);
        }
        return gained / best;
    }

    private static double discount(int place) {
        return Math.log(place + 2.0) / Math.log(2);
    }

    /** Supporters who were proposed although they must not be. */
    long excludedProposed() {
        return labelled.excluded().stream().map(LabelledCase.Excluded::supporterId).distinct().filter(proposed::contains).count();
    }

    boolean dispositionRight() {
        return reading.disposition() == labelled.disposition();
    }
}
