package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A case as its applicant sees it: never an internal word.
 *
 * @param due      the day by which the next step is promised; null when none is, or when it has passed
 * @param question the open question of the office, or null
 */
public record PortalCase(long id, long version, String caseNo, CaseStatus status, CloseReason closeReason, Content content, Instant receivedAt,
                         LocalDate due, CaseWord question, List<CaseWord> messages, List<PortalMoment> moments, List<Meeting> meetings) implements Serializable {

    /** A meeting to come. {@code kind} is a code of {@code supportKind}, {@code method} one of {@code method}, {@code link} the online room. */
    public record Meeting(String kind, LocalDate on, LocalTime from, LocalTime to, String method, String place, String link, String room) implements Serializable {

        /** The web address to join by; null when the meeting is at a place to go to. */
        public String joinAddress() {
            return link != null ? link : isAddress() ? place : null;
        }

        /** Where to go to, apart from the room. */
        public String placeInWords() {
            return isAddress() ? null : place;
        }

        private boolean isAddress() {
            return place != null && place.matches("(?i)https://[^\\s\"'<>]+");
        }
    }

    public CaseSeen seen() {
        return new CaseSeen(id, version);
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    public boolean isWithdrawable() {
        return Transition.T22.leaves(status);
    }
}
