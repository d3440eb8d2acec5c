package org.banso.support;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One record as the office or a supporter reads it.
 *
 * @param place         the room and what was written of the place
 * @param link          address of the online room
 * @param internalNote  null for a supporter who did not write it
 * @param applicantText null before its release for a supporter who did not write it
 * @param pendingText   what corrects a released text and waits for its release
 * @param mine          the reader is its supporter
 */
public record RecordCard(RecordSeen seen, RecordKind kind, RecordStatus status, LocalDate performedOn, LocalTime startTime, LocalTime endTime,
                         Integer minutes, String method, String place, String link, String attendees, List<String> expertise, InternalNote internalNote,
                         ApplicantText applicantText, ApplicantText pendingText, Instant releasedAt, Standing standing, String cancelReason,
                         String supporterName, boolean mine, List<ActionCard> actions) implements Serializable {

    /**
     * How far the record is agreed.
     *
     * @param revision    which version of its content this is, from 1
     * @param signedAt    when its supporter said that he stands by it
     * @param confirmedAt when the applicant agreed with the released text
     */
    public record Standing(int revision, Instant signedAt, Instant confirmedAt) implements Serializable {
    }

    public long id() {
        return seen.id();
    }

    public boolean planned() {
        return status == RecordStatus.PLANNED;
    }

    public boolean held() {
        return status == RecordStatus.HELD;
    }

    /** Written for the applicant and not yet checked by the office. */
    public boolean awaitsRelease() {
        return held() && (pendingText != null || applicantText != null && releasedAt == null);
    }

    /** Its supporter has not said yet that he stands by it. */
    public boolean awaitsSignature() {
        return held() && supporterName != null && standing.signedAt() == null;
    }

    /** The address of an online meeting to join, or null when the place is none. */
    public String joinAddress() {
        return MeetingPlace.address(link == null ? place : link);
    }

    /** The place in words; null when it is nothing but an address to press. */
    public String placeInWords() {
        return MeetingPlace.address(place) == null ? place : null;
    }
}
