package org.banso.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a clinical trial is registered, with the form of the numbers given there. Source: domain.md §6. */
public enum TrialRegistry {
    /** Japan Registry of Clinical Trials: ten digits, or the letter of its type (s = 特定臨床研究) and nine. */
    JRCT("jRCT", "[a-z][0-9]{9}|[0-9]{10}", "jRCT2031200001"),
    /** ClinicalTrials.gov. */
    NCT("NCT", "[0-9]{8}", "NCT01234567"),
    ISRCTN("ISRCTN", "[0-9]{8}", "ISRCTN12345678"),
    /** UMIN-CTR. */
    UMIN("UMIN", "[0-9]{9}", "UMIN000012345"),
    /** JapicCTI, closed to new trials since its merger into jRCT in March 2023. */
    JAPIC_CTI("JapicCTI-", "[0-9]{1,10}", "JapicCTI-121234");

    private final String prefix;
    private final Pattern rest;
    private final String example;

    TrialRegistry(String prefix, String rest, String example) {
        this.prefix = prefix;
        this.rest = Pattern.compile(rest);
        this.example = example;
    }

    /** What every number of the registry begins with, in the registry's own spelling. */
    public String prefix() {
        return prefix;
    }

    /** A number as it should look. */
    public String example() {
        return example;
    }

    /** The prefix without dashes and in capitals, as a typed number is compared with it. */
    String mark() {
        return prefix.replace("-", "").toUpperCase(Locale.ROOT);
    }

    boolean hasForm(String value) {
        return value.startsWith(prefix) && rest.matcher(value.substring(prefix.length())).matches();
    }
}
