package org.banso.matching.eval;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.banso.matching.Candidate;
import org.banso.matching.CaseNeed;
import org.banso.matching.CaseParties;
import org.banso.matching.ConflictRules;
import org.banso.matching.RankingWeights;
import org.banso.matching.SupporterRanking;
import org.banso.matching.text.CaseReading;
import org.banso.matching.text.CodeScore;
import org.banso.matching.text.Disposition;
import org.banso.matching.text.Lexicon;

/** The engine against labelled cases, all of it as it is at work: reading, conflict rules, ranking. */
final class Evaluation {
    /** Fields for which supporters are sought at once. */
    private static final int NEEDED = 3;

    private final List<Outcome> outcomes;

    private Evaluation(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    static Evaluation of(List<LabelledCase> cases) {
        var fixture = new Fixture();
        return new Evaluation(cases.stream().map(labelled -> outcome(labelled, fixture)).toList());
    }

    private static Outcome outcome(LabelledCase labelled, Fixture fixture) {
        CaseReading reading = CaseReading.of(labelled.text(), Lexicon.standard());
        return new Outcome(labelled, reading, reading.codes().stream().map(CodeScore::code).toList(), proposed(labelled, reading, fixture));
    }

    private static List<String> proposed(LabelledCase labelled, CaseReading reading, Fixture fixture) {
        if (reading.disposition() == Disposition.OUT_OF_SCOPE) {
            return List.of();
        }
        CaseParties parties = fixture.parties(labelled);
        List<Candidate> free = fixture.candidates(labelled).stream()
            .filter(candidate -> !ConflictRules.blocked(ConflictRules.findings(candidate.supporter(), parties, Fixture.TODAY))).toList();
        List<CodeScore> likely = reading.likely(NEEDED);
        List<String> codes = (likely.isEmpty() ? reading.codes().stream().limit(1).toList() : likely).stream().map(CodeScore::code).toList();
        var need = new CaseNeed(codes, labelled.text().productType(), labelled.text().phase(), labelled.overseas(), Fixture.TODAY);
        return new SupporterRanking(RankingWeights.USUAL).rank(need, free).stream().map(ranked -> ranked.candidate().supporter().code()).toList();
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    double firstCorrect() {
        return share(Outcome::firstCorrect);
    }

    double allWithin() {
        return share(Outcome::allWithin);
    }

    double mrr() {
        return mean(Outcome::reciprocalRank);
    }

    double ndcg() {
        return mean(Outcome::ndcg);
    }

    long excludedProposed() {
        return outcomes.stream().mapToLong(Outcome::excludedProposed).sum();
    }

    double dispositionRight() {
        return share(Outcome::dispositionRight);
    }

    private double share(Predicate<Outcome> right) {
        return mean(outcome -> right.test(outcome) ? 1 : 0);
    }

    private double mean(ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElse(0);
    }

    /** The totals as one JSON object. */
    String json() {
        return String.format(Locale.ROOT, "{\"cases\":%d,\"firstCorrect\":%.4f,\"allWithin5\":%.4f,\"mrr\":%.4f,\"ndcg5\":%.4f,\"excludedProposed\":%d,"
            + "\"dispositionRight\":%.4f}", outcomes.size(), firstCorrect(), allWithin(), mrr(), ndcg(), excludedProposed(), dispositionRight());
    }
}
