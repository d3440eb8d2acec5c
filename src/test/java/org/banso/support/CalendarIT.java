package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.banso.calendar.Booked;
import org.banso.calendar.CalendarEntry;
import org.banso.calendar.CalendarQueries;
import org.banso.consultation.CaseStatus;
import org.banso.identity.CalendarKeys;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.StatementCounter;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.Test;

/** Meetings by day and as a feed: one's own, and only as long as one may see the case. */
class CalendarIT extends SupportIT {
    @Inject
    private CalendarQueries calendar;
    @Inject
    private CalendarKeys keys;

    private List<CalendarEntry> mine() {
        LocalDate today = today();
        return calendar.mine(today, today.plusDays(30));
    }

    private HttpResponse<String> fetch(String key, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl() + "/calendar/" + key + ".ics"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void everybodySeesHisOwnAndTheOfficeAll() {
        long organization = fixture.organization();
        long caseId = caseIn(CaseStatus.IN_SUPPORT, organization);
        SupporterMade adviser = adviserOf(caseId);
        Who officer = staff();
        as(officer);
        RecordForm form = plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3));
        form.setPeople(List.of(Booked.account(officer.accountId()).key()));
        long meeting = meetings.plan(caseId, form, null);
        StatementCounter.reset();
        List<CalendarEntry> office = calendar.ofOffice(today(), today().plusDays(30), Booked.supporter(adviser.id()), null);
        assertTrue(StatementCounter.count() <= 1, "statements " + StatementCounter.count());
        assertEquals(List.of(meeting), office.stream().map(CalendarEntry::recordId).toList());
        assertEquals(List.of(meeting), mine().stream().map(CalendarEntry::recordId).toList(), "an officer who attends");
        assertTrue(calendar.ofOffice(today(), today().plusDays(30), null, null).stream().anyMatch(entry -> entry.recordId() == meeting));
        assertEquals(1, calendar.casesOf(adviser.id()).size());
        assertTrue(calendar.everybody().stream().anyMatch(one -> one.value().equals(Booked.supporter(adviser.id()).key())));
        as(adviser.who());
        assertEquals(List.of(meeting), mine().stream().map(CalendarEntry::recordId).toList());
        assertThrows(NotAllowed.class, () -> calendar.ofOffice(today(), today(), null, null));
        as(fixture.applicantOf(organization));
        assertEquals(List.of(meeting), mine().stream().map(CalendarEntry::recordId).toList());
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), mine());
        as(fixture.person(Role.AUDITOR));
        assertThrows(NotAllowed.class, this::mine);
    }

    @Test
    void a17_whoLosesTheCaseLosesItsMeetingsInTheFeedAtOnce() throws Exception {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        as(adviser.who());
        String key = keys.renew();
        HttpResponse<String> before = fetch(key);
        assertEquals(200, before.statusCode());
        assertTrue(before.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
        assertTrue(before.body().contains(fixture.caseNo(caseId)) && before.body().contains("DTSTART;TZID=Asia/Tokyo:"), before.body());
        assertFalse(before.body().contains("𠮷田") || before.body().contains("細胞シート"), "nobody's name and no product");
        String tag = before.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, fetch(key, "If-None-Match", tag).statusCode());
        unassign(caseId, adviser);
        HttpResponse<String> after = fetch(key, "If-None-Match", tag);
        assertEquals(200, after.statusCode());
        assertFalse(after.body().contains("BEGIN:VEVENT"), after.body());
        fixture.update("update assignment set state = 'ACCEPTED' where case_id = ?", caseId);
        assertTrue(fetch(key).body().contains("BEGIN:VEVENT"));
        fixture.update("update supporter set nda_expires_on = ? where id = ?", today().minusDays(1), adviser.id());
        assertFalse(fetch(key).body().contains("BEGIN:VEVENT"), "his pledge is over");
    }

    @Test
    void aKeyIsRenewedTakenBackAndKeptAsAFingerprint() throws Exception {
        SupporterMade made = fixture.supporter("IP");
        as(made.who());
        assertTrue(keys.since().isEmpty());
        String first = keys.renew();
        assertNotEquals(first, fixture.text("select key_hash from calendar_key where account_id = ?", made.who().accountId()));
        String second = keys.renew();
        assertEquals(404, fetch(first).statusCode());
        assertEquals(200, fetch(second).statusCode());
        fixture.update("update account set disabled_at = ? where id = ?", LocalDateTime.of(2026, 1, 1, 0, 0), made.who().accountId());
        assertEquals(404, fetch(second).statusCode(), "a disabled account");
        fixture.update("update account set disabled_at = null where id = ?", made.who().accountId());
        keys.revoke();
        assertEquals(404, fetch(second).statusCode());
        asNobody();
        assertThrows(NotAllowed.class, keys::renew);
    }
}
