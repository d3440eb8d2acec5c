package org.banso.matching.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One reading: points for every expertise from words, then from what was ticked and from what goes together. */
final class ClauseReader {
    /** Words on approval that fit every product; they count for the expertise of this case's product. */
    private static final String REGULATORY = "REG";
    private static final List<String> REGULATORY_LEAVES = List.of("REG_DRUG", "REG_DEVICE", "REG_SAMD", "REG_IVD", "REG_REGEN");
    /** Points at which a score is one half. */
    private static final double HALF = 5;
    /** What is left of a field that was said to be settled and is asked for nowhere. */
    private static final double SETTLED = 0.3;
    /** What the words of a vague case are worth beside the fields that such a case usually needs. */
    private static final double MERE_HINTS = 0.6;
    private static final double LEAST = 0.01;

    private final CaseText text;
    private final Lexicon lexicon;
    private final List<Clause> clauses;
    private final List<String> kinds;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    ClauseReader(CaseText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.clauses = Clause.of(text, lexicon.terms());
        this.kinds = regulatoryOf();
    }

    CaseReading read() {
        lexicon.sections().forEach((section, ideas) -> {
            if (section.equals(REGULATORY)) {
                kinds.forEach(kind -> tally(kind).add(ideas, clauses, 1));
            } else {
                tally(section).add(ideas, clauses, Fit.product(section, text.productType()));
            }
        });
        Map<String, Double> points = new TreeMap<>();
        tallies.forEach((section, tally) -> {
            if (isExpertise(section)) {
                points.put(section, counted(tally));
            }
        });
        Triage triage = new Triage(text, tallies, points);
        Map<String, Double> all = withCompany(points);
        priors(all, triage.disposition());
        return new CaseReading(triage.disposition() == Disposition.OUT_OF_SCOPE ? List.of() : ranked(all), triage.disposition(), triage.reasons(),
            triage.referrals(all), settled(points));
    }

    private static double counted(Tally tally) {
        double found = tally.points();
        // Once said to be settled, a mere mention elsewhere does not bring it back; a question does.
        return tally.setAside() > tally.asked() ? found * SETTLED : found;
    }

    private static boolean isExpertise(String section) {
        return !section.contains(":");
    }

    private Tally tally(String section) {
        return tallies.computeIfAbsent(section, it -> new Tally(Triage.decidesAnywhere(it)));
    }

    /** The product's own regulatory fields, by what was ticked; by the words when that is open. */
    private List<String> regulatoryOf() {
        return switch (text.productType()) {
            case "DRUG", "DEVICE", "SAMD", "IVD", "REGEN" -> List.of("REG_" + text.productType());
            case "COMBINATION" -> List.of("REG_DRUG", "REG_DEVICE");
            default -> List.of(REGULATORY_LEAVES.stream().max(Comparator.comparingDouble(this::hints)).filter(leaf -> hints(leaf) > 0).orElse("REG_DEVICE"));
        };
    }

    private double hints(String leaf) {
        var tally = new Tally(false);
        tally.add(lexicon.sections().getOrDefault("KIND:" + leaf, List.of()), clauses, 1);
        return tally.points();
    }

    private Map<String, Double> withCompany(Map<String, Double> points) {
        Map<String, Double> all = new TreeMap<>(points);
        points.forEach((code, found) -> Fit.companions(code).forEach((other, share) -> give(all, other, found * share)));
        return all;
    }

    private void priors(Map<String, Double> points, Disposition disposition) {
        List<Map<String, Double>> priors = new ArrayList<>(List.of(Fit.prior("PHASE", text.phase()), Fit.prior("TYPE", text.productType()),
            Fit.prior("APPLICANT", text.applicantType()), Fit.prior("DESK", text.desk())));
        if (disposition == Disposition.RESIDENT_FIRST) {
            points.replaceAll((code, found) -> found * MERE_HINTS);
            priors.add(Fit.prior("VAGUE", "*"));
        }
        priors.forEach(prior -> prior.forEach((code, given) -> give(points, code, given)));
    }

    private void give(Map<String, Double> points, String code, double given) {
        (code.equals(REGULATORY) ? kinds : List.of(code)).forEach(one -> points.merge(one, given, Double::sum));
    }

    private List<CodeScore> ranked(Map<String, Double> points) {
        return points.entrySet().stream().map(entry -> {
            Tally tally = tallies.get(entry.getKey());
            List<Evidence> evidence = tally == null ? List.<Evidence>of() : tally.evidence().stream().filter(e -> !e.bearing().setsAside()).toList();
            return new CodeScore(entry.getKey(), entry.getValue() / (entry.getValue() + HALF), evidence);
        }).filter(code -> code.score() >= LEAST).sorted(Comparator.comparingDouble((CodeScore c) -> -c.score()).thenComparing(CodeScore::code)).toList();
    }

    private List<CodeScore> settled(Map<String, Double> points) {
        return points.keySet().stream().map(code -> new CodeScore(code, 0,
            tallies.get(code).evidence().stream().filter(e -> e.bearing().setsAside()).toList())).filter(code -> !code.evidence().isEmpty()).toList();
    }
}
