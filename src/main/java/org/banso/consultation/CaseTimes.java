package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;

/** When each step of a case was first reached; null where it was not. */
public record CaseTimes(Instant receivedAt, Instant registeredAt, Instant screeningStartedAt, Instant firstResponseAt, Instant screenedAt,
                        Instant karteOpenedAt, Instant matchingStartedAt, Instant matchedAt, Instant meetingPlannedAt, Instant preInterviewHeldAt,
                        Instant firstSupporterMeetingAt, Instant firstSupportAt, Instant supportEndedAt, Instant followUpAt, Instant referredAt,
                        Instant closedAt, Instant reopenedAt) implements Serializable {

    static CaseTimes of(Milestones m) {
        return new CaseTimes(m.receivedAt, m.registeredAt, m.screeningStartedAt, m.firstResponseAt, m.screenedAt, m.karteOpenedAt,
            m.matchingStartedAt, m.matchedAt, m.meetingPlannedAt, m.preInterviewHeldAt, m.firstSupporterMeetingAt, m.firstSupportAt,
            m.supportEndedAt, m.followUpAt, m.referredAt, m.closedAt, m.reopenedAt);
    }
}
