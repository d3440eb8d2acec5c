package org.banso.matching.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Whether a case is for a specialist, for a talk with a full-time supporter first, or for somebody else. */
final class Triage {
    /** Points from which a case is somebody else's, unless more speaks for the office. */
    private static final double OUT = 5;
    /** The share of the clearest question that speaks for the office. */
    private static final double ASKED_HERE = 0.3;
    /** Points from which a case is vague, unless it asks one clear question. */
    private static final double VAGUE = 4;
    /** ... and from which it is vague whatever else it says. */
    private static final double LOST = 7;
    /** Points of one clear question. */
    private static final double CLEAR = 14;
    /** Below this nothing was understood. */
    private static final double NOTHING = 1;
    private static final String OUT_SECTION = "OUT:";
    private static final String IN_SCOPE = "IN:SCOPE";
    private static final String NOT_MEDICAL = "NOT:MEDICAL";
    private static final String VAGUE_ASK = "VAGUE:ASK";
    private static final int REFERRALS_MOST = 3;
    private static final double NEEDED = 3;

    private final CaseText text;
    private final Map<String, Tally> tallies;
    private final Disposition disposition;
    private String outside;

    Triage(CaseText text, Map<String, Tally> tallies, Map<String, Double> points) {
        this.text = text;
        this.tallies = tallies;
        double clearest = points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        this.disposition = isOutside(clearest) ? Disposition.OUT_OF_SCOPE : isVague(clearest) ? Disposition.RESIDENT_FIRST : Disposition.MATCH;
    }

    /** Whether it makes no difference for the section in which kind of sentence its words stand. */
    static boolean decidesAnywhere(String section) {
        return section.startsWith(OUT_SECTION) || section.equals(IN_SCOPE) || section.equals(NOT_MEDICAL);
    }

    Disposition disposition() {
        return disposition;
    }

    private double said(String section) {
        Tally tally = tallies.get(section);
        return tally == null ? 0 : tally.points();
    }

    private boolean isOutside(double clearest) {
        String nearest = tallies.keySet().stream().filter(section -> section.startsWith(OUT_SECTION))
            .max(Comparator.comparingDouble(this::said).thenComparing(Comparator.naturalOrder())).orElse("");
        double words = nearest.isEmpty() ? 0 : said(nearest);
        double ticked = Fit.points("OUT_TYPE", text.productType()) + Fit.points("OUT_PHASE", text.phase()) + Fit.points("OUT_APPLICANT", text.applicantType());
        boolean care = text.productType().equals("CARE_TECH") || text.desk().equals("CARISO");
        double notMedical = care ? 0 : said(NOT_MEDICAL);
        double against = words + notMedical + ticked;
        outside = words > 0 ? nearest : "OUT:" + text.productType();
        double within = said(IN_SCOPE) + said(VAGUE_ASK) + clearest * ASKED_HERE;
        return against >= OUT && against > within;
    }

    private boolean isVague(double clearest) {
        double words = said(VAGUE_ASK);
        double ticked = Fit.points("VAGUE_TYPE", text.productType()) + Fit.points("VAGUE_PHASE", text.phase())
            + Fit.points("VAGUE_APPLICANT", text.applicantType());
        return clearest < NOTHING || words >= LOST || words > 0 && clearest < CLEAR && words + ticked >= VAGUE;
    }

    /** The sentences that decided. */
    List<Evidence> reasons() {
        return switch (disposition) {
            case MATCH -> List.of();
            case RESIDENT_FIRST -> evidence(VAGUE_ASK);
            case OUT_OF_SCOPE -> evidence(outside).isEmpty() ? evidence(NOT_MEDICAL) : evidence(outside);
        };
    }

    private List<Evidence> evidence(String section) {
        Tally tally = tallies.get(section);
        return tally == null ? List.of() : tally.evidence();
    }

    /** Bodies to name: for a matter outside the one it belongs to, else those beside the office for what is needed most. */
    List<String> referrals(Map<String, Double> points) {
        if (disposition == Disposition.OUT_OF_SCOPE) {
            return Fit.referrals(outside);
        }
        var found = new LinkedHashSet<String>();
        if (disposition == Disposition.RESIDENT_FIRST) {
            found.addAll(Fit.referrals("VAGUE:" + text.productType()));
        }
        List<Map.Entry<String, Double>> needed = new ArrayList<>(points.entrySet());
        needed.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        needed.stream().limit(REFERRALS_MOST).filter(entry -> entry.getValue() >= NEEDED).forEach(entry -> found.addAll(Fit.referrals(entry.getKey())));
        found.addAll(Fit.referrals("DESK:" + text.desk()));
        return found.stream().limit(REFERRALS_MOST).toList();
    }
}
