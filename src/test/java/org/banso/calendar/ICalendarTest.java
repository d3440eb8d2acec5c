package org.banso.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.banso.calendar.ICalendar.Event;
import org.banso.calendar.ICalendar.Person;
import org.junit.jupiter.api.Test;

/** What calendar programs are given to read. */
class ICalendarTest {
    private static final Person OFFICE = new Person("office@example.jp", "支援窓口");
    private static final Person GUEST = new Person("yoshino+cal@example.jp", "𠮷野 \"花子\"; ATTENDEE:mailto:evil@example.jp");
    private static final Slot SLOT = new Slot(LocalDate.of(2027, 4, 1), LocalTime.of(0, 0), LocalTime.of(1, 30));

    private static Event event(String summary, String description) {
        return new Event("uid-1@banso", 2, SLOT, summary, description, "第1会議室㈱", "https://example.jp/desk/cases/M-2026-0001", Instant.parse("2026-11-26T00:00:00Z"));
    }

    @Test
    void invitationCarriesIdentityRevisionAndTheZoneOfJapan() {
        String text = unfolded(ICalendar.request(event("面談", "説明"), OFFICE, GUEST));
        for (String line : List.of("METHOD:REQUEST", "UID:uid-1@banso", "SEQUENCE:2", "DTSTAMP:20261126T000000Z", "DTSTART;TZID=Asia/Tokyo:20270401T000000",
                "DTEND;TZID=Asia/Tokyo:20270401T013000", "TZID:Asia/Tokyo", "TZOFFSETTO:+0900", "STATUS:CONFIRMED", "SUMMARY:面談", "LOCATION:第1会議室㈱")) {
            assertTrue(text.contains("\r\n" + line + "\r\n"), line + " in\n" + text);
        }
        assertTrue(text.contains("BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"), text);
        assertTrue(unfolded(ICalendar.cancel(event("面談", null), OFFICE, GUEST)).contains("METHOD:CANCEL\r\n"));
        assertTrue(ICalendar.cancel(event("面談", null), OFFICE, GUEST).contains("STATUS:CANCELLED"));
    }

    @Test
    void a43_whatIsWrittenNeverBecomesALineOfItsOwn() throws Exception {
        for (String evil : List.of("a\r\nATTENDEE:mailto:evil@example.jp", "a\nEND:VEVENT\nBEGIN:VALARM", "<script>alert(1)</script>", "; , \\ : \" #{1+1} ${x}",
                "\u2028ATTACH:file:///etc/passwd", "javascript:alert(1)", "𠮷野①ﾊﾝｶｸ".repeat(40))) {
            String text = ICalendar.request(event(evil, evil), OFFICE, new Person("a@example.jp\r\nBCC:evil@example.jp", evil));
            var read = new CalendarBuilder().build(new StringReader(text));
            List<VEvent> events = read.getComponents(Component.VEVENT);
            assertEquals(1, events.size());
            assertEquals(1, events.get(0).getProperties(Property.ATTENDEE).size(), text);
            assertTrue(events.get(0).getAlarms().isEmpty());
            assertFalse(text.contains("\r\nATTACH"), text);
            for (String line : text.split("\r\n")) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 300, "folded: " + line.length());
            }
        }
    }

    @Test
    void aFeedHoldsAllAndNamesNobody() throws Exception {
        String text = ICalendar.feed("伴走", List.of(event("面談", null), event("面談２", null)));
        assertTrue(text.contains("METHOD:PUBLISH") && !text.contains("ATTENDEE") && !text.contains("ORGANIZER"), text);
        assertEquals(2, new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT).size());
        assertEquals(0, new CalendarBuilder().build(new StringReader(ICalendar.feed("伴走", List.of()))).getComponents(Component.VEVENT).size());
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
