package org.banso.reporting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One engagement, study or pitch room of a fiscal year.
 *
 * @param theme    what it is about: the theme, the question, the audience
 * @param to       its last day; null while it runs without an end
 * @param months   calendar months of the year that it touches, the running one included and no later one
 * @param meetings held in the year; null for a study, which has none
 * @param minutes  of its people, as the ledger has fixed them for days of the year
 * @param feeYen   fees and travel of that time before anything is withheld; null for a reader who does not see fees, and for a study
 * @param contractYen ordered from outside in the year; null where nothing is
 * @param result   in words; null while there is none
 * @param address  of its page, below that of the case
 */
public record SupportCostLine(SupportCostKind kind, String caseNo, String firm, String product, String theme, LocalDate from, LocalDate to, int months,
                              Integer meetings, int minutes, Long feeYen, Long contractYen, String result, String address) implements Serializable {

    /** To two places, as the ledger's minutes are. */
    public double hours() {
        return Math.round(minutes / 0.6) / 100.0;
    }
}
