package org.banso.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An engagement in a list (report R8 of domain.md 5).
 *
 * @param light    of the last month that was reported on; null when none was
 * @param minutes  done by its supporter for the case in its time
 * @param overdue  the month before this one has no report though the work runs
 */
public record EngagementRow(long id, String caseNo, String organizationName, String productName, String theme, String supporterName, LocalDate from, LocalDate to,
                            EngagementStatus status, Light light, int plannedHours, int minutes, boolean overdue, String result) implements Serializable {

    /** Hours to a quarter. */
    public String hours() {
        return PlanActual.hours(minutes);
    }
}
