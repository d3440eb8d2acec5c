package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.banso.shared.Jst;

/**
 * Something that happened, in the applicant's words. Only what stands in the two tables here is ever shown: everything
 * else in a case's history is the office's own business.
 *
 * @param at  the moment; null when only the day is known
 * @param day the day in Japan it happened, which for meetings is the day they were held and not the day they were written up
 * @param key message key of the sentence
 */
public record PortalMoment(Instant at, LocalDate day, String key) implements Serializable {
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

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<EventKind> HELD = EnumSet.of(EventKind.PRE_INTERVIEW_HELD, EventKind.SUPPORTER_MEETING_HELD, EventKind.FOLLOW_UP_HELD);

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
                told.add(HELD.contains(event.kind()) ? new PortalMoment(null, heldOn(event, history), key) : new PortalMoment(event.at(), Jst.day(event.at()), key));
            }
        }
        told.sort(Comparator.comparing(PortalMoment::day)); // stable: one day's moments stay in their order
        return List.copyOf(told);
    }

    /** The day as written, or as it was corrected later. */
    private static LocalDate heldOn(CaseMoment event, List<CaseMoment> history) {
        String day = event.note();
        if (day == null || !DAY.matcher(day).matches()) {
            return Jst.day(event.at());
        }
        for (CaseMoment later : history) {
            if (later.kind() == EventKind.RECORD_CORRECTED && kindOf(event).equals(later.reason()) && later.note() != null && later.note().startsWith(day + ConsultationCase.CORRECTED_TO)) {
                day = later.note().substring(day.length() + ConsultationCase.CORRECTED_TO.length());
            }
        }
        return LocalDate.parse(day);
    }

    private static String kindOf(CaseMoment held) {
        return Arrays.stream(Milestone.values()).filter(kind -> kind.event() == held.kind()).map(Enum::name).findFirst().orElse("");
    }

    /** What a page shows as the time: the moment, else the day. */
    public Object shown() {
        return at == null ? day : at;
    }
}
