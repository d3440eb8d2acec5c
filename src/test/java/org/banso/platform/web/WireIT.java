package org.banso.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.junit.jupiter.api.Test;

/** What must hold on the wire: headers, view state, resources, methods, sessions. */
class WireIT extends BansoIT {
    private static final List<String> SECRETS = List.of("Payara", "Mojarra", "GlassFish", "java.lang", "org.banso", "SELECT", "#{", "at org.", "Exception", "MySQL");

    @Inject
    private Fixture fixture;

    @Test
    void a45_everyAnswerCarriesAPolicyWithoutUnsafe() {
        var visit = new Visit(baseUrl());
        for (String path : List.of("/", "/signin", "/office", "/no-such-page", "/health", "/jakarta.faces.resource/css/base.css.xhtml?ln=banso", "/jakarta.faces.resource/nothing.css.xhtml?ln=banso")) {
            HttpResponse<String> answer = visit.get(path);
            List<String> policies = answer.headers().allValues("Content-Security-Policy");
            assertEquals(1, policies.size(), path);
            assertFalse(policies.get(0).contains("unsafe"), path);
            assertTrue(policies.get(0).contains("frame-ancestors 'none'"), path);
            assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(null), path);
            assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(null), path);
        }
    }

    @Test
    void a45_theNonceIsNewEachTime() {
        var visit = new Visit(baseUrl());
        assertNotEquals(visit.get("/signin").headers().firstValue("Content-Security-Policy"), visit.get("/signin").headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void publicFrontOpensNoSession() {
        var visit = new Visit(baseUrl());
        assertEquals(200, visit.get("/").statusCode());
        assertNull(visit.session());
    }

    @Test
    void a12_sessionCookieIsGuarded() {
        String cookie = new Visit(baseUrl()).get("/signin").headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"), cookie);
        assertFalse(new Visit(baseUrl()).get("/signin").body().contains("jsessionid"));
    }

    @Test
    void a53_bentViewStateDoesNothing() {
        Who who = fixture.withPassword(fixture.person(Role.SYS_ADMIN));
        var visit = new Visit(baseUrl());
        String page = visit.get("/signin").body();
        String state = Visit.viewState(page);
        for (String bent : List.of("", "x", state.substring(1), state.substring(0, state.length() - 1) + (state.endsWith("7") ? "8" : "7"), "-1:-1", "1234567890123456789:1234567890123456789")) {
            var fields = Visit.form(page, "signin", "signin:email", who.email(), "signin:password", Fixture.PASSWORD, "signin:submit", "");
            fields.put("jakarta.faces.ViewState", bent);
            HttpResponse<String> answer = visit.follow(visit.post("/signin", fields));
            assertNothingInside(answer);
            assertNotEquals(200, visit.get("/account").statusCode(), "not signed in by a bent state");
        }
    }

    @Test
    void a53_viewStateOfAnotherSessionDoesNothing() {
        Who who = fixture.withPassword(fixture.person(Role.SYS_ADMIN));
        String foreign = new Visit(baseUrl()).get("/signin").body();
        var visit = new Visit(baseUrl());
        visit.get("/signin");
        visit.post("/signin", Visit.form(foreign, "signin", "signin:email", who.email(), "signin:password", Fixture.PASSWORD, "signin:submit", ""));
        assertNotEquals(200, visit.get("/account").statusCode());
    }

    @Test
    void a54_resourcesGiveNothingAway() {
        var visit = new Visit(baseUrl());
        for (String path : List.of("/jakarta.faces.resource/../WEB-INF/web.xml.xhtml", "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml.xhtml?ln=banso",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF", "/jakarta.faces.resource/web.xml.xhtml?ln=..%2FWEB-INF", "/jakarta.faces.resource/base.css.xhtml?ln=banso&loc=../../WEB-INF",
            "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF", "/jakarta.faces.resource/persistence.xml.xhtml?ln=META-INF", "/jakarta.faces.resource/Messages.class.xhtml?ln=org/banso/platform/text",
            "/jakarta.faces.resource/error_ja.properties.xhtml?ln=i18n", "/jakarta.faces.resource/microprofile-config.properties.xhtml")) {
            int status = visit.get(path).statusCode();
            assertTrue(status / 100 == 4, path + " " + status);
        }
    }

    @Test
    void a55_sourcesOfPagesAreNotServed() {
        var visit = new Visit(baseUrl());
        for (String path : List.of("/identity/signin.xhtml", "/public/home.xhtml", "/WEB-INF/templates/page.xhtml", "/WEB-INF/tags/field.xhtml", "/office/inbox.xhtml",
            "/signin.xhtml", "/identity/", "/office/", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF")) {
            assertEquals(404, visit.get(path).statusCode(), path);
        }
    }

    @Test
    void a56_garbageIsRefusedAndTheNodeStaysHealthy() {
        var visit = new Visit(baseUrl());
        String thousands = IntStream.range(0, 10_000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
        assertTrue(visit.get("/signin?" + thousands).statusCode() / 100 == 4);
        assertTrue(visit.get("/signin?next=" + "a".repeat(20_000)).statusCode() / 100 == 4);
        assertEquals(200, visit.get("/signin", "Cookie", "csfcfc=%00garbage; banso=" + "x".repeat(500)).statusCode());
        int eightKilobytes = visit.get("/signin", "Cookie", "csfcfc=" + "x".repeat(8_192)).statusCode();
        assertTrue(eightKilobytes == 200 || eightKilobytes / 100 == 4, "" + eightKilobytes);
        assertEquals(200, visit.get("/signin?next=%2Fa&next=%2Fb").statusCode());
        assertEquals(200, visit.get("/health").statusCode());
    }

    @Test
    void a57_postsOfOtherSitesAreRefused() {
        var visit = new Visit(baseUrl());
        var fields = Visit.form(visit.get("/signin").body(), "signin", "signin:email", "a@b.example", "signin:password", "x", "signin:submit", "");
        assertEquals(403, visit.post("/signin", fields, "Origin", "https://evil.example").statusCode());
        assertEquals(403, visit.post("/signin", fields, "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, visit.post("/signin", fields, "Sec-Fetch-Site", "same-site").statusCode());
        assertEquals(405, visit.get("/language").statusCode(), "language is changed by post only");
    }

    @Test
    void a57_plainPostsNeedTheTokenOfTheirSession() {
        Who who = fixture.withPassword(fixture.person(Role.AUDITOR));
        var visit = new Visit(baseUrl());
        visit.signIn(who.email());
        assertEquals(403, visit.post("/signout", Map.of("csrf", "x")).statusCode());
        assertEquals(200, visit.get("/account").statusCode(), "still signed in");
    }

    @Test
    void a9_theSessionIdChangesAtSignIn() {
        Who who = fixture.withPassword(fixture.person(Role.AUDITOR));
        var visit = new Visit(baseUrl());
        visit.get("/signin");
        String before = visit.session();
        visit.signIn(who.email());
        assertNotEquals(before, visit.session());
        assertEquals(200, visit.get("/account").statusCode());
        var thief = new Visit(baseUrl());
        thief.get("/signin");
        thief.useSession(before);
        assertNotEquals(200, thief.get("/account").statusCode(), "the id from before signing in is useless");
    }

    @Test
    void a61_errorPagesTellNothing() {
        HttpResponse<String> missing = new Visit(baseUrl()).get("/no-such-page");
        assertNothingInside(missing);
        assertFalse(missing.body().contains(".xhtml\"") || missing.body().contains("/WEB-INF"), "no path");
        var visit = new Visit(baseUrl());
        HttpResponse<String> failed = visit.get("/error?id=0badc0de");
        assertEquals(500, failed.statusCode());
        assertTrue(failed.body().contains("0badc0de"), "the id is shown");
        assertNothingInside(failed);
    }

    @Test
    void a61_aPartialAnswerThatCannotBeDrawnLeadsToTheErrorPage() {
        var visit = new Visit(baseUrl());
        var fields = Visit.form(visit.get("/signin").body(), "signin", "signin:submit", "", "jakarta.faces.source", "signin:submit",
            "jakarta.faces.partial.ajax", "true", "jakarta.faces.partial.execute", "signin", "jakarta.faces.partial.render", "signin");
        fields.remove("primefaces.nonce");
        HttpResponse<String> answer = visit.post("/signin", fields, "Faces-Request", "partial/ajax");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().matches("<\\?xml[^>]*>\\s*<partial-response><redirect url=\"/error\\?id=[0-9a-f]{8}\"></redirect></partial-response>"), answer.body());
    }

    @Test
    void a62_nothingElseAnswers() {
        var visit = new Visit(baseUrl());
        for (String path : List.of("/metrics", "/openapi", "/openapi-ui", "/h2-console", "/management", "/admin", "/__asadmin", "/jwks.json")) {
            int status = visit.get(path).statusCode();
            assertTrue(status == 404 || status == 302, path + " " + status);
        }
    }

    @Test
    void a59_manyViewsInOneSessionStayUsableAndTheOldestGetsItsTextBack() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        var visit = new Visit(baseUrl());
        visit.signIn(who.email());
        String oldest = visit.get("/account").body();
        IntStream.range(0, 200).forEach(i -> assertEquals(200, visit.get("/account").statusCode()));
        var fields = Visit.form(oldest, "profile", "profile:name", "𠮷野ﾊﾝｶｸ家");
        HttpResponse<String> answer = visit.post("/account", fields);
        assertEquals(302, answer.statusCode(), "the page opens anew");
        String anew = visit.follow(answer).body();
        assertTrue(anew.contains("𠮷野ﾊﾝｶｸ家"), "with the text that was typed");
    }

    private static void assertNothingInside(HttpResponse<String> answer) {
        for (String secret : SECRETS) {
            assertFalse(answer.body().contains(secret), () -> secret + " in " + answer.body().substring(0, Math.min(400, answer.body().length())));
        }
    }
}
