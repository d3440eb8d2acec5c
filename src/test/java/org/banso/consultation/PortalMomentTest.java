package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.banso.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** What an applicant is told of a case's history. */
class PortalMomentTest {
    private static final Instant AT = Instant.parse("2026-10-05T01:00:00Z");

    private static CaseMoment event(EventKind kind, Transition transition) {
        return new CaseMoment(1, kind, transition, null, null, "中島 美和", AT, "COI_INVESTOR", "内部の事情");
    }

    @Test
    void internalEventsAreNeverTold() {
        for (EventKind kind : EnumSet.of(EventKind.ASSIGNED, EventKind.DECLINE_PROPOSED, EventKind.DECLINE_REFUSED, EventKind.EDITED,
            EventKind.EXPERTISE_SET, EventKind.SUPPORTER_ASKED, EventKind.SUPPORTER_ANSWERED, EventKind.COI_JUDGED, EventKind.DOCUMENT_ADDED)) {
            assertTrue(PortalMoment.of(List.of(event(kind, null))).isEmpty(), kind.name());
        }
    }

    @Test
    void nothingButASentenceOfOursIsTold() {
        for (EventKind kind : EventKind.values()) {
            for (PortalMoment moment : PortalMoment.of(List.of(event(kind, kind == EventKind.TRANSITION ? Transition.T09 : null)))) {
                assertTrue(moment.key().matches("portal\\.event\\.[a-zA-Z]+"), moment.key());
                for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                    assertTrue(!Texts.get(language, moment.key()).equals(moment.key()), moment.key() + " has words in " + language);
                }
            }
        }
    }

    @Test
    void everyStepButTheDraftAndTheQuietReturnHasWords() {
        Arrays.stream(Transition.values()).filter(step -> step != Transition.T01 && step != Transition.T14).forEach(step -> {
            var told = PortalMoment.of(List.of(event(EventKind.TRANSITION, step)));
            assertEquals(1, told.size(), step.name());
            assertTrue(!Texts.get(Locale.JAPANESE, told.get(0).key()).equals(told.get(0).key()), step.name());
        });
    }

    @Test
    void aMeetingIsToldOnTheDayItWasHeldAsCorrectedLater() {
        var accepted = new CaseMoment(1, EventKind.TRANSITION, Transition.T08, null, null, "中島", AT, null, null);
        var written = new CaseMoment(2, EventKind.PRE_INTERVIEW_HELD, null, null, null, "中島", AT.plusSeconds(86_400), null, "2026-10-02");
        assertEquals(List.of(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 5)), PortalMoment.of(List.of(accepted, written)).stream().map(PortalMoment::day).toList());
        var corrected = new CaseMoment(3, EventKind.RECORD_CORRECTED, null, null, null, "中島", AT.plusSeconds(90_000), "PRE_INTERVIEW", "2026-10-02 → 2026-10-06");
        var told = PortalMoment.of(List.of(accepted, written, corrected));
        assertEquals(LocalDate.of(2026, 10, 6), told.get(1).day());
        assertEquals(LocalDate.of(2026, 10, 6), told.get(1).shown());
        assertEquals(AT, told.get(0).shown());
        var another = new CaseMoment(4, EventKind.RECORD_CORRECTED, null, null, null, "中島", AT.plusSeconds(90_000), "OTHER_SUPPORT", "2026-10-02 → 2026-10-09");
        assertEquals(LocalDate.of(2026, 10, 2), PortalMoment.of(List.of(written, another)).get(0).day(), "another record of that day");
    }

    @Test
    void theSameThingTwiceInARowIsSaidOnce() {
        assertEquals(1, PortalMoment.of(List.of(event(EventKind.TRANSITION, Transition.T12), event(EventKind.TRANSITION, Transition.T15))).size());
    }

    @Test
    void everyStateHasPlainWords() {
        for (CaseStatus status : CaseStatus.values()) {
            for (String part : List.of("short", "now", "next")) {
                String key = "portal.state." + status + "." + part;
                assertTrue(!Texts.get(Locale.JAPANESE, key).equals(key) && !Texts.get(Locale.ENGLISH, key).equals(key), key);
            }
            String due = "portal.due." + status;
            assertTrue(!status.isOpen() || !Texts.get(Locale.JAPANESE, due).equals(due), due);
        }
    }
}
