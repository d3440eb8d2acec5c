package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.banso.shared.Jst;

/**
 * When each step of a case was first reached; null where it was not.
 *
 * @param lastSupportEndedAt when support ended the last time (T18)
 * @param lastFollowUpAt     the latest follow-up held
 */
public record CaseTimes(Instant receivedAt, Instant registeredAt, Instant screeningStartedAt, Instant firstResponseAt, Instant screenedAt,
                        Instant karteOpenedAt, Instant matchingStartedAt, Instant matchedAt, Instant meetingPlannedAt, Instant preInterviewHeldAt,
                        Instant firstSupporterMeetingAt, Instant firstSupportAt, Instant supportEndedAt, Instant followUpAt, Instant lastSupportEndedAt,
                        Instant lastFollowUpAt, Instant referredAt, Instant closedAt, Instant reopenedAt) implements Serializable {

    static CaseTimes of(Milestones m) {
        return new CaseTimes(m.receivedAt, m.registeredAt, m.screeningStartedAt, m.firstResponseAt, m.screenedAt, m.karteOpenedAt,
            m.matchingStartedAt, m.matchedAt, m.meetingPlannedAt, m.preInterviewHeldAt, m.firstSupporterMeetingAt, m.firstSupportAt,
            m.supportEndedAt, m.followUpAt, m.lastSupportEndedAt, m.lastFollowUpAt, m.referredAt, m.closedAt, m.reopenedAt);
    }

    /** T20: somebody followed up after support ended, on the same day at the earliest. */
    boolean followedUp() {
        return lastFollowUpAt != null && (lastSupportEndedAt == null || !Jst.day(lastFollowUpAt).isBefore(Jst.day(lastSupportEndedAt)));
    }

    /** T19: the same matter may be taken up again within so many months of its last end. */
    boolean resumable(LocalDate today, int months) {
        return lastSupportEndedAt == null || !today.isAfter(Jst.day(lastSupportEndedAt).plusMonths(months));
    }
}
