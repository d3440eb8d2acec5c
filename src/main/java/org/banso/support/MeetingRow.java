package org.banso.support;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A planned meeting in a list over several cases.
 *
 * @param place the room and what was written of the place
 * @param link  address of the online room
 */
public record MeetingRow(RecordSeen seen, String caseNo, String title, String organizationName, RecordKind kind, LocalDate on, LocalTime startTime,
                         LocalTime endTime, String method, String place, String link, String supporterName) implements Serializable {

    /** What {@link #of} takes, from a record r, its case c, its supporter s, and what {@link #JOINED} adds. */
    static final String COLUMNS = "r.id, r.version, c.caseNo, c.matter.title, c.applicant.organizationName, r.kind, r.performedOn, r.startTime, r.endTime, r.method,"
        + " r.place, ap.link, room.name, s.profile.name";
    static final String JOINED = " left join Supporter s on s.id = r.supporterId left join Appointment ap on ap.recordId = r.id"
        + " left join MeetingRoom room on room.id = ap.roomId";

    static MeetingRow of(Object[] row) {
        return new MeetingRow(new RecordSeen((Long) row[0], (Long) row[1]), (String) row[2], (String) row[3], (String) row[4], (RecordKind) row[5],
            (LocalDate) row[6], (LocalTime) row[7], (LocalTime) row[8], (String) row[9], MeetingPlace.words((String) row[12], (String) row[10]), (String) row[11],
            (String) row[13]);
    }

    public long id() {
        return seen.id();
    }

    public String joinAddress() {
        return MeetingPlace.address(link == null ? place : link);
    }

    /** The place in words; null when it is nothing but an address to press. */
    public String placeInWords() {
        return MeetingPlace.address(place) == null ? place : null;
    }
}
