package org.banso.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseStatus;
import org.banso.document.DocumentQueries;
import org.banso.document.Reception;
import org.banso.document.Uploads;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Visit;
import org.banso.pitch.PitchForm;
import org.banso.pitch.Pitches;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address of a case there is on the supporter's desk, with things of that case behind it, when he opens it and after he has lost it: generated from {@link Routes}. */
class LostCaseAddressesIT extends BansoIT {
    private static final String RELEASED = "update assignment set state = 'RELEASED' where case_id = ?";
    private static final String CONFLICTED = "update assignment set state = 'COI_BLOCKED', coi_status = 'BLOCKED' where case_id = ?";

    @Inject
    private Pitches pitches;
    @Inject
    private Reception reception;
    @Inject
    private DocumentQueries documents;
    @Inject
    private Fixture fixture;
    @Inject
    private Clock clock;

    private SupporterMade supporter;
    private Who applicant;
    private long organization;
    private long caseId;
    private String no;
    private String title;

    @BeforeEach
    void aCaseOfHis() {
        organization = fixture.organization();
        applicant = fixture.withPassword(fixture.applicantOf(organization));
        supporter = fixture.supporter("IP");
        fixture.withPassword(supporter.who());
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        no = fixture.caseNo(caseId);
        title = "失われた件名𠮷" + caseId;
        fixture.update("update consultation_case set title = ? where id = ?", title, caseId);
        fixture.cleared(caseId, supporter.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)",
            caseId, supporter.id(), supporter.who().accountId(), today());
    }

    private LocalDate today() {
        return Jst.today(clock);
    }

    /** Addresses of the desk that belong to a case, with what lies there. */
    private List<String> addresses() throws IOException {
        as(supporter.who());
        Map<String, Long> things = new LinkedHashMap<>();
        things.put("/records/", fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, minutes, method, created_at)"
            + " values (?, ?, 'HANDS_ON', 'HELD', ?, 60, 'ONLINE', '2026-10-01 00:00:00')", caseId, supporter.id(), today().minusDays(1)));
        things.put("/engagements/", fixture.insert("insert into hands_on_engagement (case_id, supporter_id, theme, goal, from_month, to_month, planned_meetings, planned_hours, status,"
            + " proposed_by, proposed_at) values (?, ?, '届出の準備', '届出①', ?, ?, 4, 12, 'ACTIVE', ?, '2026-10-01 00:00:00')", caseId, supporter.id(), today().withDayOfMonth(1),
            today().withDayOfMonth(1).plusMonths(3), applicant.accountId()));
        fixture.insert("insert into support_plan (case_id, number, status, from_on, to_on, planned_meetings, created_at, written_by, written_at, decided_by)"
            + " values (?, 1, 'APPROVED', ?, ?, 4, '2026-10-01 00:00:00', ?, ?, ?)",
            caseId, today(), today().plusMonths(6), applicant.accountId(), LocalDateTime.of(2026, 10, 1, 0, 0), supporter.who().accountId());
        byte[] text = "資料".getBytes(StandardCharsets.UTF_8);
        reception.take(new Uploads.Wanted(caseId, null, null, "資料.txt", text.length, null), new ByteArrayInputStream(text));
        things.put("/documents/", documents.of(caseId).get(0).id());
        var form = new PitchForm();
        form.setAudience("㈱𠮷田キャピタル");
        things.put("/pitches/", pitches.open(caseId, form));
        var found = new ArrayList<String>();
        for (Route route : Routes.ALL) {
            if (route.pattern().startsWith("/desk/cases/{no}")) {
                String address = route.pattern().replace("{no}", no);
                for (Map.Entry<String, Long> thing : things.entrySet()) {
                    address = address.replace(thing.getKey() + "{id}", thing.getKey() + thing.getValue());
                }
                found.add(address);
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {RELEASED, CONFLICTED})
    void a18_noPageOfTheCaseOpensOrGoesOnWorking(String how) throws IOException {
        List<String> addresses = addresses();
        var visit = new Visit(baseUrl());
        visit.signIn(supporter.who().email());
        var open = new LinkedHashMap<String, String>();
        for (String address : addresses) {
            var answer = visit.get(address);
            assertEquals(200, answer.statusCode(), address + " lies there");
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""), address + " stays in no cache");
            open.put(address, answer.body());
        }
        fixture.update(how, caseId);
        var wrong = new ArrayList<String>();
        for (Map.Entry<String, String> page : open.entrySet()) {
            String form = page.getValue().replaceAll("(?s).*?<form id=\"([A-Za-z]+)\".*", "$1");
            var again = visit.get(page.getKey());
            var next = visit.post(page.getKey(), Visit.form(page.getValue(), form));
            var behind = visit.post(page.getKey(), Visit.form(page.getValue(), form, "jakarta.faces.partial.ajax", "true", "jakarta.faces.partial.render", "@all"), "Faces-Request", "partial/ajax");
            if (again.statusCode() != 404 || again.body().contains(title)) {
                wrong.add(page.getKey() + " opens: " + again.statusCode());
            }
            if (next.statusCode() != 404 || next.body().contains(title)) {
                wrong.add(page.getKey() + " goes on working: " + next.statusCode());
            }
            if (!behind.body().contains("<redirect url=\"/error\"") || behind.body().contains(title)) {
                wrong.add(page.getKey() + " goes on working in the background: " + behind.body());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {RELEASED, CONFLICTED})
    void a17_whatHeOpensInsteadTellsNothingOfIt(String how) throws IOException {
        addresses();
        String publicId = documents.of(caseId).get(0).newest().publicId();
        var visit = new Visit(baseUrl());
        visit.signIn(supporter.who().email());
        assertTrue(visit.get("/desk").body().contains(title));
        assertTrue(visit.get("/desk/search?q=" + no).statusCode() / 100 == 3, "the number leads to the case");
        fixture.update(how, caseId);
        for (String address : List.of("/desk", "/desk/calendar", "/desk/search", "/desk/search?q=" + no, "/desk/work/new", "/desk/time", "/start", "/jobs")) {
            String body = visit.follow(visit.get(address)).body();
            assertFalse(body.contains(title) || body.contains("𠮷田") || body.contains("/desk/cases/" + no), address + " tells of the case");
        }
        assertEquals(404, visit.get("/documents/" + publicId).statusCode());
        for (String address : List.of("/office/cases/" + no, "/portal/cases/" + no, "/office/work", "/accounting")) {
            assertEquals(404, visit.get(address).statusCode(), address);
        }
    }

    /** The same door stands before the applicant's pages. */
    @Test
    void a18_whoLeavesTheOrganizationLosesItsOpenPages() {
        var visit = new Visit(baseUrl());
        visit.signIn(applicant.email());
        String address = "/portal/cases/" + no;
        String page = visit.get(address).body();
        assertTrue(page.contains(title));
        fixture.update("delete from membership where account_id = ?", applicant.accountId());
        var next = visit.post(address, Visit.form(page, "x"));
        assertEquals(404, next.statusCode());
        assertFalse(next.body().contains(title));
    }
}
