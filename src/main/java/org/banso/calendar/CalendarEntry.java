package org.banso.calendar;

import java.io.Serializable;
import java.time.Instant;

/**
 * A meeting in a calendar.
 *
 * @param kind     code of the list {@code supportKind}
 * @param status   PLANNED, HELD or NO_SHOW
 * @param method   code of the list {@code method}
 * @param place    what was written of the place
 * @param link     address of the online room
 * @param room     name of the office's room
 * @param uid      what calendar programs know it by
 * @param revision how often it was changed after people were told of it
 */
public record CalendarEntry(long recordId, String caseNo, String organizationName, String kind, String status, Slot slot, String method, String place, String link,
                            String room, String supporterName, String uid, int revision, Instant plannedAt) implements Serializable {
    public boolean planned() {
        return "PLANNED".equals(status);
    }
}
