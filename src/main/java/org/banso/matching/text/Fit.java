package org.banso.matching.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the ticked fields say of the codes, and which codes go together; the figures stand in {@code matching/fit.txt}. */
final class Fit {
    private static final String ANY = "*";
    private static final Fit TABLE = new Fit();
    private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();

    private Fit() {
        String section = "";
        for (String line : Terms.lines("/matching/fit.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
                continue;
            }
            String[] words = line.split("\\s+");
            Map<String, Double> row = new LinkedHashMap<>();
            Arrays.stream(words).skip(1).map(word -> word.split("=")).forEach(pair -> row.put(pair[0], Double.parseDouble(pair[1])));
            rows.put(section + " " + words[0], row);
        }
    }

    private static Map<String, Double> row(String section, String key) {
        return TABLE.rows.getOrDefault(section + " " + key, Map.of());
    }

    /** How much words that speak for the code count, given the product: 1 as they stand. */
    static double product(String code, String productType) {
        Map<String, Double> row = row("PRODUCT", code);
        return row.getOrDefault(productType, row.getOrDefault(ANY, 1.0));
    }

    /** Points that a field gives before a word is read; field is PHASE, TYPE, APPLICANT, DESK or VAGUE. */
    static Map<String, Double> prior(String field, String value) {
        return row(field, value);
    }

    /** Codes that are often needed together with it, and the share of its points they get. */
    static Map<String, Double> companions(String code) {
        return row("COMPANION", code);
    }

    /** Where a matter of the section is referred to; figures order them. */
    static List<String> referrals(String section) {
        return row("REFER", section).entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
    }

    /** Points for being out of scope, or for being vague, that a ticked field gives. */
    static double points(String section, String key) {
        return row(section, key).getOrDefault("points", 0.0);
    }
}
