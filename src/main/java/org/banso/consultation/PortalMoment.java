package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Something that happened, in the applicant's words. Only what stands in the two tables here is ever shown: everything
 * else in a case's history is the office's own business.
 *
 * @param key message key of the sentence
 */
public record PortalMoment(Instant at, String key) implements Serializable {
    private static final Map<Transition, String> STEPS = new EnumMap<>(Map.ofEntries(
        Map.entry(Transition.T02, "received"), Map.entry(Transition.T03, "registered"), Map.entry(Transition.T04, "screening"),
        Map.entry(Transition.T05, "asked"), Map.entry(Transition.T06, "answered"), Map.entry(Transition.T07, "silent"),
        Map.entry(Transition.T08, "accepted"), Map.entry(Transition.T09, "declined"), Map.entry(Transition.T10, "informed"),
        Map.entry(Transition.T11, "matching"), Map.entry(Transition.T12, "supported"), Map.entry(Transition.T13, "meetingSet"),
        Map.entry(Transition.T15, "supported"), Map.entry(Transition.T16, "meetingMoved"), Map.entry(Transition.T17, "matching"),
        Map.entry(Transition.T18, "followUp"), Map.entry(Transition.T19, "resumed"), Map.entry(Transition.T20, "completed"),
        Map.entry(Transition.T21, "referred"), Map.entry(Transition.T22, "withdrawn"), Map.entry(Transition.T23, "reopened")));
    private static final Map<EventKind, String> ACTS = new EnumMap<>(Map.of(
        EventKind.FIRST_REPLY, "firstReply", EventKind.REMINDED, "reminded", EventKind.PRE_INTERVIEW_HELD, "interviewHeld",
        EventKind.SUPPORTER_MEETING_HELD, "meetingHeld", EventKind.FOLLOW_UP_HELD, "followUpHeld", EventKind.MINUTES_RELEASED, "released",
        EventKind.SURVEY_ASKED, "surveyAsked"));

    /** The visible part of a history, the oldest first; the same sentence said twice in a row is said once. */
    static List<PortalMoment> of(List<CaseMoment> history) {
        var told = new ArrayList<PortalMoment>();
        for (CaseMoment event : history) {
            String name = event.kind() == EventKind.TRANSITION ? STEPS.get(event.transition()) : ACTS.get(event.kind());
            if (name == null) {
                continue;
            }
            String key = "portal.event." + name;
            if (told.isEmpty() || !told.get(told.size() - 1).key().equals(key)) {
                told.add(new PortalMoment(event.at(), key));
            }
        }
        return List.copyOf(told);
    }
}
