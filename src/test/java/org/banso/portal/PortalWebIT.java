package org.banso.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Content;
import org.banso.consultation.Filing;
import org.banso.consultation.PortalQueries;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.junit.jupiter.api.Test;

/** The applicant's pages over the wire: what a browser may send, and what it is sent. */
class PortalWebIT extends BansoIT {
    private static final int AT_ONCE = 20;
    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> javascript:alert(3) `${7*7}` #{7*7} ${7*7} &lt;b&gt;";

    @Inject
    private Filing filing;
    @Inject
    private PortalQueries portal;
    @Inject
    private Fixture fixture;

    private Who applicant() {
        return fixture.withPassword(fixture.applicantOf(fixture.organization()));
    }

    private long writtenBy(Who who, String title) {
        as(who);
        long id = filing.startDraft();
        filing.saveDraft(portal.draft(id).seen(), complete(title), 5);
        return id;
    }

    private static Content complete(String title) {
        Content content = Content.empty();
        content.matter().setConsultationType("GENERAL");
        content.matter().setTitle(title);
        content.matter().setBody(title);
        content.matter().setGoal(title);
        content.matter().setConfidentiality("NONE");
        content.matter().setHowKnown("WEB");
        content.product().setType("DEVICE");
        content.product().setName(title);
        content.product().setPhase("BASIC");
        content.applicant().setContactName("𠮷田 花子");
        content.applicant().setContactEmail("hanako@it.example");
        return new Content(content.applicant(), content.matter(), content.product(), java.util.Set.of("REG"));
    }

    private Visit signedIn(Who who) {
        var visit = new Visit(baseUrl());
        visit.signIn(who.email());
        return visit;
    }

    private static HttpResponse<String> send(Visit visit, long draft, String page) {
        return visit.post("/portal/drafts/" + draft + "?step=5", Visit.form(page, "draft", "draft:consent_input", "on", "draft:send", ""));
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(at -> at.replaceFirst("^https?://[^/]+", "")).orElse("-");
    }

    @Test
    void numbersAreUniqueAndWithoutGapsWhenTwentySendAtOnce() throws Exception {
        var visits = new ArrayList<Visit>();
        var drafts = new ArrayList<Long>();
        var pages = new ArrayList<String>();
        for (int i = 0; i < AT_ONCE; i++) {
            Who who = applicant();
            long draft = writtenBy(who, "同時の送信" + i);
            Visit visit = signedIn(who);
            visits.add(visit);
            drafts.add(draft);
            pages.add(visit.get("/portal/drafts/" + draft + "?step=5").body());
        }
        long before = last();
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<String>> all = IntStream.range(0, AT_ONCE)
                .<Callable<String>>mapToObj(i -> () -> to(send(visits.get(i), drafts.get(i), pages.get(i)))).toList();
            var sent = new HashSet<String>();
            for (Future<String> answer : pool.invokeAll(all)) {
                assertTrue(answer.get().startsWith("/portal/sent/M-"), answer.get());
                sent.add(answer.get().replaceFirst(".*-", ""));
            }
            assertEquals(IntStream.rangeClosed((int) before + 1, (int) before + AT_ONCE).mapToObj(n -> String.format("%04d", n)).collect(java.util.stream.Collectors.toSet()), sent);
        } finally {
            pool.shutdownNow();
        }
    }

    private long last() {
        String number = fixture.text("select last_number from case_number where desk = 'MEDISO' order by fiscal_year desc limit 1");
        return number == null ? 0 : Long.parseLong(number);
    }

    @Test
    void a77_twoPressesOfSendMakeOneCase() throws Exception {
        Who who = applicant();
        long draft = writtenBy(who, "二度押し");
        Visit visit = signedIn(who);
        String page = visit.get("/portal/drafts/" + draft + "?step=5").body();
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> both = List.of(() -> to(send(visit, draft, page)), () -> to(send(visit, draft, page)));
            var places = new HashSet<String>();
            for (Future<String> answer : pool.invokeAll(both)) {
                places.add(answer.get());
            }
            assertEquals(1, places.size(), places.toString());
            assertTrue(places.iterator().next().startsWith("/portal/sent/"), places.toString());
        } finally {
            pool.shutdownNow();
        }
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and transition = 'T02'", draft));
        assertEquals("/portal/sent/" + fixture.caseNo(draft), to(visit.get("/portal/drafts/" + draft + "?step=3")), "Back leads to the receipt");
    }

    @Test
    void a57_lookingStartsNothing() {
        Who who = applicant();
        Visit visit = signedIn(who);
        assertEquals(200, visit.get("/portal/new").statusCode());
        assertEquals(200, visit.get("/portal").statusCode());
        assertEquals(0, fixture.number("select count(*) from consultation_case where created_by = ?", who.accountId()));
    }

    @Test
    void whoBelongsToTwoOrganizationsChoosesForWhichToAsk() {
        Who who = applicant();
        long second = fixture.organization();
        fixture.update("insert into membership (account_id, organization_id, since) select account_id, ?, since from membership where account_id = ?", second, who.accountId());
        Visit visit = signedIn(who);
        String start = visit.get("/portal/new").body();
        assertTrue(start.contains("どちらの事業者"));
        to(visit.post("/portal/new", Visit.form(start, "start", "start:organization", Long.toString(second), "start:begin", "")));
        assertEquals(second, fixture.number("select organization_id from consultation_case where created_by = ?", who.accountId()));
    }

    /** There is no rich text; what a bent request sends in its place stays the text it is. */
    @Test
    void a44_markupSentInsteadOfTextIsStoredAsTextAndNeverRun() {
        Who who = applicant();
        Visit visit = signedIn(who);
        String start = visit.get("/portal/new").body();
        String draft = to(visit.post("/portal/new", Visit.form(start, "start", "start:begin", ""))).replaceFirst("\\?.*", "");
        String hostile = "<img src=x onerror=alert(1)><script>alert(2)</script><b>太字</b> #{7*7}";
        String one = visit.get(draft + "?step=1").body();
        visit.post(draft + "?step=1", Visit.form(one, "draft", "draft:title", hostile, "draft:body", hostile, "draft:next", ""));
        assertEquals(hostile, fixture.text("select body from consultation_case where created_by = ?", who.accountId()));
        for (String page : List.of(visit.get(draft + "?step=1").body(), visit.get(draft + "?step=5").body(), visit.get("/portal").body())) {
            assertFalse(page.contains("<img src=x") || page.contains("<script>alert(2)") || page.contains("<b>太字") || page.contains(" 49"), page);
        }
        assertTrue(visit.get(draft + "?step=5").body().contains("&lt;img src=x onerror=alert(1)&gt;"));
    }

    @Test
    void aDraftIsSavedStepByStepAndFoundAgainAfterSigningOut() {
        Who who = applicant();
        Visit visit = signedIn(who);
        String start = visit.get("/portal/new").body();
        String draft = to(visit.post("/portal/new", Visit.form(start, "start", "start:begin", ""))).replaceFirst("\\?.*", "");
        String one = visit.get(draft + "?step=1").body();
        var next = visit.post(draft + "?step=1", Visit.form(one, "draft", "draft:title", "途中までの相談𠮷", "draft:next", ""));
        assertEquals(draft + "?step=2", to(next));

        Visit later = signedIn(who);
        assertTrue(later.get("/portal").body().contains("途中までの相談𠮷"));
        assertTrue(later.get(draft + "?step=1").body().contains("途中までの相談𠮷"));
    }

    @Test
    void a16_foreignAddressesAreNotFound() {
        Who owner = applicant();
        long draft = writtenBy(owner, "ひみつの件名");
        as(owner);
        String number = filing.submit(portal.draft(draft).seen(), true);
        long open = writtenBy(owner, "ひみつの下書き");
        Visit stranger = signedIn(applicant());
        for (String path : List.of("/portal/cases/" + number, "/portal/sent/" + number, "/portal/drafts/" + open, "/portal/drafts/" + draft, "/portal/drafts/99999999")) {
            var answer = stranger.get(path);
            assertEquals(404, answer.statusCode(), path);
            assertFalse(answer.body().contains("ひみつ"), path);
        }
        assertFalse(stranger.get("/portal").body().contains("ひみつ"));
        assertEquals(404, signedIn(fixture.withPassword(fixture.person(org.banso.identity.Role.PART_TIME_SUPPORTER))).get("/portal").statusCode());
    }

    @Test
    void a19_whatTheFormDoesNotOfferIsIgnored() {
        Who who = applicant();
        long draft = writtenBy(who, "件名");
        Visit visit = signedIn(who);
        String page = visit.get("/portal/drafts/" + draft + "?step=3").body();
        var forged = Visit.form(page, "draft", "draft:contactName", "花子", "draft:contactEmail", "h@it.example", "draft:howKnown", "WEB",
            "draft:organizationName", "別の会社", "draft:applicantType", "LARGE_COMPANY", "draft:status", "CLOSED", "draft:title", "横から", "ownerId", "1", "draft:next", "");
        visit.post("/portal/drafts/" + draft + "?step=3", forged);
        as(who);
        var stored = portal.draft(draft);
        assertEquals("花子", stored.content().applicant().getContactName());
        assertEquals("件名", stored.content().matter().getTitle());
        assertFalse("別の会社".equals(stored.content().applicant().getOrganizationName()));
        assertEquals(CaseStatus.DRAFT, stored.status());
        // A value that the list does not offer is no value.
        visit.post("/portal/drafts/" + draft + "?step=3", Visit.form(visit.get("/portal/drafts/" + draft + "?step=3").body(), "draft",
            "draft:contactName", "花子", "draft:contactEmail", "h@it.example", "draft:howKnown", "NOT_A_CODE", "draft:next", ""));
        assertEquals("WEB", portal.draft(draft).content().matter().getHowKnown());
    }

    @Test
    void a20_aButtonThatIsNotThereDoesNothing() {
        Who who = applicant();
        long draft = writtenBy(who, "件名");
        Visit visit = signedIn(who);
        String page = visit.get("/portal/drafts/" + draft + "?step=1").body();
        visit.post("/portal/drafts/" + draft + "?step=1", Visit.form(page, "draft", "draft:send", "", "draft:consent_input", "on", "draft:title", "x"));
        assertEquals(CaseStatus.DRAFT, fixture.status(draft));
        as(who);
        String number = filing.submit(portal.draft(draft).seen(), true);
        String shown = visit.get("/portal/cases/" + number).body();
        visit.post("/portal/cases/" + number, Visit.form(shown, "reply", "reply:answer", "聞かれていない答え", "reply:send", ""));
        assertEquals(0, fixture.number("select count(*) from case_message where case_id = ?", draft));
    }

    @Test
    void a42_a43_hostileTextIsShownAndNotRun() {
        Who who = applicant();
        long draft = writtenBy(who, HOSTILE.substring(0, 95));
        as(who);
        Content content = complete(HOSTILE.substring(0, 95));
        content.matter().setBody(HOSTILE);
        CaseSeen seen = filing.saveDraft(portal.draft(draft).seen(), content, 5);
        Visit visit = signedIn(who);
        assertInert(visit.get("/portal").body());
        for (int step = 1; step <= 5; step++) {
            assertInert(visit.get("/portal/drafts/" + draft + "?step=" + step).body());
        }
        String number = filing.submit(seen, true);
        assertInert(visit.get("/portal/sent/" + number).body());
        String shown = visit.get("/portal/cases/" + number).body();
        assertInert(shown);
        assertTrue(shown.contains("#{7*7}"), "shown as it was written");
    }

    private static void assertInert(String page) {
        assertFalse(page.contains("<script>alert"), "script");
        assertFalse(page.contains("<img src=x"), "element");
        assertFalse(page.contains(">49<") || page.contains(" 49 "), "evaluated");
    }

    @Test
    void whatIsMissingIsListedWithItsStep() {
        Who who = applicant();
        as(who);
        long draft = filing.startDraft();
        Visit visit = signedIn(who);
        String review = visit.get("/portal/drafts/" + draft + "?step=5").body();
        assertTrue(review.contains("?step=1#draft:title"));
        assertTrue(review.contains("?step=2#draft:productName"));
        assertTrue(review.contains("?step=3#draft:howKnown"));
        assertEquals(200, send(visit, draft, review).statusCode(), "stays on the page");
        assertEquals(CaseStatus.DRAFT, fixture.status(draft));
    }
}
