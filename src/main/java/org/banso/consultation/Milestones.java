package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When each step was first reached (domain.md 3), written by the aggregate together with the event it comes from, so that
 * reports may read these columns as the first occurrences. The two that begin with "last" are the latest, for guards of
 * later rounds.
 */
@Embeddable
class Milestones {
    @Column(name = "received_at")
    Instant receivedAt;
    @Column(name = "registered_at")
    Instant registeredAt;
    @Column(name = "screening_started_at")
    Instant screeningStartedAt;
    @Column(name = "first_response_at")
    Instant firstResponseAt;
    @Column(name = "screened_at")
    Instant screenedAt;
    @Column(name = "karte_opened_at")
    Instant karteOpenedAt;
    @Column(name = "matching_started_at")
    Instant matchingStartedAt;
    @Column(name = "matched_at")
    Instant matchedAt;
    @Column(name = "meeting_planned_at")
    Instant meetingPlannedAt;
    @Column(name = "pre_interview_held_at")
    Instant preInterviewHeldAt;
    @Column(name = "first_supporter_meeting_at")
    Instant firstSupporterMeetingAt;
    @Column(name = "first_support_at")
    Instant firstSupportAt;
    @Column(name = "support_ended_at")
    Instant supportEndedAt;
    @Column(name = "follow_up_at")
    Instant followUpAt;
    @Column(name = "last_support_ended_at")
    Instant lastSupportEndedAt;
    @Column(name = "last_follow_up_at")
    Instant lastFollowUpAt;
    @Column(name = "referred_at")
    Instant referredAt;
    @Column(name = "closed_at")
    Instant closedAt;
    @Column(name = "reopened_at")
    Instant reopenedAt;

    Milestones copy() {
        var copy = new Milestones();
        copy.receivedAt = receivedAt;
        copy.registeredAt = registeredAt;
        copy.screeningStartedAt = screeningStartedAt;
        copy.firstResponseAt = firstResponseAt;
        copy.screenedAt = screenedAt;
        copy.karteOpenedAt = karteOpenedAt;
        copy.matchingStartedAt = matchingStartedAt;
        copy.matchedAt = matchedAt;
        copy.meetingPlannedAt = meetingPlannedAt;
        copy.preInterviewHeldAt = preInterviewHeldAt;
        copy.firstSupporterMeetingAt = firstSupporterMeetingAt;
        copy.firstSupportAt = firstSupportAt;
        copy.supportEndedAt = supportEndedAt;
        copy.followUpAt = followUpAt;
        copy.lastSupportEndedAt = lastSupportEndedAt;
        copy.lastFollowUpAt = lastFollowUpAt;
        copy.referredAt = referredAt;
        copy.closedAt = closedAt;
        copy.reopenedAt = reopenedAt;
        return copy;
    }

    static Instant earlier(Instant known, Instant now) {
        return known == null || now.isBefore(known) ? now : known;
    }

    static Instant later(Instant known, Instant now) {
        return known == null || now.isAfter(known) ? now : known;
    }

    /** The first moment of a kind stays; later ones are history. */
    static Instant first(Instant known, Instant now) {
        return known == null ? now : known;
    }
}
