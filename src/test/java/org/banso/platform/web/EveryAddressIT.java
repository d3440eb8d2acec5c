package org.banso.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.junit.jupiter.api.Test;

/** Every address there is, for every role and for strangers, with ids of somebody else's things: generated from {@link Routes}. */
class EveryAddressIT extends BansoIT {
    @Inject
    private Fixture fixture;

    @Test
    void a15_everyRoleMeetsEveryAddressWithForeignIds() {
        long foreign = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        long draft = fixture.caseIn(CaseStatus.DRAFT, fixture.organization());
        String no = fixture.caseNo(foreign);
        var wrong = new ArrayList<String>();
        for (Role role : Role.values()) {
            Who who = role == Role.APPLICANT ? fixture.applicantOf(fixture.organization()) : fixture.person(role);
            fixture.withPassword(who);
            var visit = new Visit(baseUrl());
            visit.signIn(who.email());
            for (Route route : Routes.ALL) {
                if (route.view() == null) {
                    continue;
                }
                int status = visit.get(route.pattern().replace("{no}", no).replace("{id}", Long.toString(draft)).replace("{list}", "productType").replace("{code}", "S9999").replace("{month}", "2026-01").replaceAll("\\{\\w+}", "x")).statusCode();
                boolean may = route.access().allows(who);
                boolean foreignThing = route.pattern().contains("{");
                if (!may && status != 404) {
                    wrong.add(role + " " + route.pattern() + " must not be open but answered " + status);
                } else if (may && !foreignThing && status != 200 && status != 302 && !"/setup".equals(route.pattern())) {
                    wrong.add(role + " " + route.pattern() + " should open but answered " + status);
                } else if (may && foreignThing && status >= 500) {
                    wrong.add(role + " " + route.pattern() + " failed with " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a15_strangersAreAskedToSignInEverywhereButOnOpenPages() {
        var visit = new Visit(baseUrl());
        var wrong = new ArrayList<String>();
        for (Route route : Routes.ALL) {
            if (!route.access().isOpen()) {
                HttpResponse<String> answer = visit.get(route.pattern().replaceAll("\\{\\w+}", "1"));
                if (answer.statusCode() != 302 || !answer.headers().firstValue("Location").orElse("").contains("/signin?next=")) {
                    wrong.add(route.pattern() + " " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a16_anApplicantReachesNothingOfAnotherOrganization() {
        long foreign = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        long draft = fixture.caseIn(CaseStatus.DRAFT, fixture.organization());
        Who who = fixture.withPassword(fixture.applicantOf(fixture.organization()));
        var visit = new Visit(baseUrl());
        visit.signIn(who.email());
        for (String path : List.of("/portal/cases/" + fixture.caseNo(foreign), "/portal/sent/" + fixture.caseNo(foreign), "/portal/drafts/" + draft,
            "/office/cases/" + fixture.caseNo(foreign), "/desk/cases/" + fixture.caseNo(foreign), "/documents/00000000-0000-0000-0000-000000000000")) {
            assertEquals(404, visit.get(path).statusCode(), path);
        }
        String missing = visit.get("/portal/cases/M-1999-0001").body();
        assertEquals(missing.length(), visit.get("/portal/cases/" + fixture.caseNo(foreign)).body().length(), "a foreign case looks like none");
    }

    @Test
    void a58_documentsAreNotFoundByGuessing() {
        long foreign = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        String publicId = java.util.UUID.randomUUID().toString();
        long document = fixture.insert("insert into document (case_id, visibility, newest) values (?, 'APPLICANT', 1)", foreign);
        fixture.insert("insert into document_version (document_id, version_no, public_id, name, media_type, size_bytes, sha256, scan, uploaded_at)"
            + " values (?, 1, ?, '秘密.pdf', 'application/pdf', 1, ?, 'CLEAN', ?)", document, publicId, "0".repeat(64), java.time.LocalDateTime.of(2026, 10, 5, 0, 0));
        Who who = fixture.withPassword(fixture.applicantOf(fixture.organization()));
        var visit = new Visit(baseUrl());
        visit.signIn(who.email());
        assertEquals(404, visit.get("/documents/" + publicId).statusCode());
        assertEquals(302, new Visit(baseUrl()).get("/documents/" + publicId).statusCode(), "a stranger is asked to sign in");
    }

    @Test
    void a60_aPartialPostWithoutASessionIsLedToSignInAndKeepsItsText() {
        Who who = fixture.withPassword(fixture.person(Role.AUDITOR));
        var first = new Visit(baseUrl());
        first.signIn(who.email());
        String page = first.get("/account").body();
        var fields = Visit.form(page, "profile", "profile:name", "消えない𠮷野");
        var later = new Visit(baseUrl());
        HttpResponse<String> answer = later.post("/account", fields, "Faces-Request", "partial/ajax");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<partial-response>") && answer.body().contains("/signin?next="), answer.body());
        later.signIn(who.email());
        assertTrue(later.get("/account").body().contains("消えない𠮷野"), "the text is back after signing in");
        assertTrue(!later.get("/account").body().contains("消えない𠮷野"), "once");
    }

    @Test
    void strangersLeaveNoTextAndNoSessionBehind() {
        var stranger = new Visit(baseUrl());
        for (String mark : List.of("", "1." + "A".repeat(43), "1", "x".repeat(24))) {
            HttpResponse<String> answer = stranger.post("/account", Map.of("profile:name", "あ".repeat(100_000), Rescue.OWNER, mark));
            assertEquals(302, answer.statusCode());
            assertNull(stranger.session(), "a post of a stranger opens no session");
        }
    }

    @Test
    void aForgedMarkPutsNothingIntoSomebodysForm() {
        Who victim = fixture.withPassword(fixture.person(Role.AUDITOR));
        Who attacker = fixture.withPassword(fixture.person(Role.AUDITOR));
        var his = new Visit(baseUrl());
        his.signIn(attacker.email());
        var fields = Visit.form(his.get("/account").body(), "profile", "profile:name", "なりすまし𠮷野");
        String signature = fields.get(Rescue.OWNER).replaceFirst(".*\\.", "");
        fields.put(Rescue.OWNER, victim.accountId() + "." + signature);
        new Visit(baseUrl()).post("/account", fields);
        var hers = new Visit(baseUrl());
        hers.signIn(victim.email());
        assertFalse(hers.get("/account").body().contains("なりすまし𠮷野"));
    }

    @Test
    void aSectionOfTheKarteThatTimedOutIsOpenAgainWithWhatWasTyped() {
        Who staff = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        String path = "/office/cases/" + fixture.caseNo(fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization()));
        var visit = new Visit(baseUrl());
        visit.signIn(staff.email());
        String closed = visit.get(path).body();
        assertFalse(closed.contains("id=\"matter:title\""), "nobody edits, so no input is built");
        new Visit(baseUrl()).post(path, Visit.form(closed, "matter", "matter:title", "消えない𠮷野の題名", "matter:save", "matter:save"));
        String again = visit.get(path).body();
        assertTrue(again.contains("id=\"matter:save\""), "the section is open");
        assertTrue(again.contains("消えない𠮷野の題名"));
        assertFalse(visit.get(path).body().contains("id=\"matter:save\""), "once");
    }
}
