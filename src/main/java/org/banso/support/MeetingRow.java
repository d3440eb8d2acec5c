package org.banso.support;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A planned meeting in a list over several cases. */
public record MeetingRow(RecordSeen seen, String caseNo, String title, String organizationName, RecordKind kind, LocalDate on, LocalTime startTime,
                         LocalTime endTime, String method, String place, String supporterName) implements Serializable {

    public long id() {
        return seen.id();
    }

    public String joinAddress() {
        return MeetingPlace.address(place);
    }
}
