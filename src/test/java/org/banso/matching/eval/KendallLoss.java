package org.banso.matching.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The weighted Kendall-tau loss by which the published data on reviewer assignment is judged (Stelmakh, Wieting, Neubig, Shah: A
 * Gold Standard Dataset for the Reviewer Assignment Problem): over all pairs of papers that one reviewer graded, the differences
 * of grade in the wrong order, half of those in none, over all differences. 0 is perfect, 0.5 what chance reaches.
 */
final class KendallLoss {
    private KendallLoss() {
    }

    /**
     * @param scores by paper, then by reviewer
     * @param grades by reviewer, then by paper; a greater grade is more expertise
     */
    static double of(Map<String, Map<String, Double>> scores, Map<String, Map<String, Double>> grades) {
        double lost = 0;
        double most = 0;
        for (var reviewer : grades.entrySet()) {
            List<String> papers = new ArrayList<>(reviewer.getValue().keySet());
            for (int i = 0; i < papers.size(); i++) {
                for (int j = i + 1; j < papers.size(); j++) {
                    double grade = reviewer.getValue().get(papers.get(i)) - reviewer.getValue().get(papers.get(j));
                    double score = scores.get(papers.get(i)).get(reviewer.getKey()) - scores.get(papers.get(j)).get(reviewer.getKey());
                    most += Math.abs(grade);
                    lost += score == 0 ? Math.abs(grade) / 2 : score > 0 == grade > 0 ? 0 : Math.abs(grade);
                }
            }
        }
        return lost / most;
    }
}
