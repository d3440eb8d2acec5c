package org.banso.honorarium;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One piece of working time on a list.
 *
 * @param travelRoute null as {@code note}, or without a journey
 * @param note     null for a reader who is to see no words about a case
 * @param feeYen   what it brings by the rates of its day, an estimate until the month is closed
 * @param mayCheck the reader may take the next step with it
 */
public record WorkRow(WorkSeen seen, String supporterCode, String supporterName, String caseNo, WorkKind kind, LocalDate workedOn, LocalTime from, LocalTime to, int minutes,
                      int travelYen, String travelRoute, String note, Unpaid unpaid, WorkState state, String returned, Long recordId, long feeYen, boolean mayCheck)
    implements Serializable {

    public long id() {
        return seen.id();
    }

    /** 90 minutes as 1:30. */
    public String time() {
        return Minutes.clock(minutes);
    }
}
