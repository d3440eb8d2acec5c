package org.banso.calendar;

import java.io.Serializable;
import java.time.Instant;

/**
 * A meeting in a calendar, or a time that is kept free for one.
 *
 * @param recordId of an offered time the id of the offer
 * @param kind     code of the list {@code supportKind}
 * @param status   PLANNED, HELD, NO_SHOW, or {@link #OFFERED}
 * @param method   code of the list {@code method}
 * @param place    what was written of the place
 * @param link     address of the online room
 * @param room     name of the office's room
 * @param supporterName null for an applicant who has still to choose
 * @param uid      what calendar programs know it by
 * @param revision how often it was changed after people were told of it
 */
public record CalendarEntry(long recordId, String caseNo, String organizationName, String kind, String status, Slot slot, String method, String place, String link,
                            String room, String supporterName, String uid, int revision, Instant plannedAt) implements Serializable {
    static final String OFFERED = "OFFERED";

    public boolean planned() {
        return "PLANNED".equals(status);
    }

    /** Whether the applicant has still to choose among this and other times. */
    public boolean offered() {
        return OFFERED.equals(status);
    }
}
