package org.banso.matching;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.matching.text.CaseReading;
import org.banso.matching.text.CodeScore;

/**
 * What the reading of a case suggests to the person who decides on its fields of expertise.
 *
 * @param version of the case as it was read
 * @param held    fields the case has already, as a person decided
 */
public record Suggestion(long id, long version, String caseNo, CaseStatus status, Set<String> held, CaseReading reading) implements Serializable {
    /** So many fields are shown. */
    public static final int SHOWN = 5;

    /** The fields that are shown, the most needed first; the last of them may be guesses ({@link CaseReading#LIKELY}). */
    public List<CodeScore> shown() {
        return shown(reading);
    }

    static List<CodeScore> shown(CaseReading reading) {
        return reading.codes().stream().limit(SHOWN).toList();
    }

    public CaseSeen seen() {
        return new CaseSeen(id, version);
    }
}
