package org.banso.support;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.calendar.Slot;

/**
 * Times offered for a meeting, as a page shows them.
 *
 * @param method        code of the list {@code method}
 * @param place         the room and what was written of the place
 * @param supporterName null for an applicant, who learns it with the meeting
 * @param answerBy      the last day on which the applicant may choose
 * @param answer        what the applicant said would suit; null for himself
 * @param standing      the meeting that is set and stays until another time is chosen; null when the offer is not to move one
 * @param times         in order
 */
public record OfferCard(long id, long version, String caseNo, String title, RecordKind kind, String method, String place, String supporterName, OfferState state,
                        LocalDate answerBy, String answer, Slot standing, List<Time> times) implements Serializable {

    /**
     * One of the times.
     *
     * @param open whether there is still time enough before it to choose it
     */
    public record Time(long id, Slot slot, boolean open) implements Serializable {
    }

    public boolean open() {
        return state == OfferState.OPEN;
    }

    /** Nobody can choose any more, though the day has not ended yet. */
    public boolean allOver() {
        return times.stream().noneMatch(Time::open);
    }
}
