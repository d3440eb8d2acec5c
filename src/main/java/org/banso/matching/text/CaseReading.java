package org.banso.matching.text;

import java.io.Serializable;
import java.util.List;

/**
 * How the engine understands a case: a suggestion that a person confirms or changes. The same text gives the same reading,
 * wherever and whenever it is read.
 *
 * @param codes       expertise the case needs, the most needed first; empty when it is out of scope
 * @param disposition what is to be done first
 * @param reasons     sentences that decided on the disposition; empty for an ordinary case
 * @param referrals   codes of {@code referral}: bodies to name beside the answer, the nearest first
 * @param setAside    codes with the sentences that say they are settled or not wanted
 */
public record CaseReading(List<CodeScore> codes, Disposition disposition, List<Evidence> reasons, List<String> referrals,
                          List<CodeScore> setAside) implements Serializable {
    /** From this score on the words of the case carry a code by themselves. */
    public static final double LIKELY = 0.3;

    /** Reads a case. Never fails, whatever stands in it. */
    public static CaseReading of(CaseText text, Lexicon lexicon) {
        return new ClauseReader(text, lexicon).read();
    }

    /** The codes a person is shown: those the words carry, at most {@code most}. */
    public List<CodeScore> likely(int most) {
        return codes.stream().filter(code -> code.score() >= LIKELY).limit(most).toList();
    }
}
