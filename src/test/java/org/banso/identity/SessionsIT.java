package org.banso.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions on the wire: when they begin anew and when they end. */
class SessionsIT extends IdentityIT {
    private static final String GOOD = "川辺で読む本と温かい紅茶";

    @Inject
    private AccountAdmin admin;
    @Inject
    private OwnAccount own;

    @Test
    void a9_aSessionIdKnownBeforeSignInIsWorthNothing() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        var victim = new Visit(baseUrl());
        victim.get("/signin");
        String planted = victim.session();
        victim.signIn(who.email());
        assertNotEquals(planted, victim.session());
        assertSignedIn(victim);
        var attacker = new Visit(baseUrl());
        attacker.get("/signin");
        attacker.useSession(planted);
        assertSignedOut(attacker);
    }

    @Test
    void a9_aChangeOfOnesOwnRolesRenewsTheSession() {
        Who who = fixture.withPassword(fixture.person(Role.SYS_ADMIN, Role.AUDITOR));
        var visit = signedIn(who);
        var elsewhere = signedIn(who);
        String before = visit.session();
        String address = "/admin/accounts/" + who.accountId();
        var page = visit.get(address);
        assertEquals(200, visit.get("/admin/audit").statusCode());
        assertEquals(302, visit.post(address, Visit.form(page.body(), "roles", "roles:chosen", "SYS_ADMIN", "roles:submit", "")).statusCode());
        assertNotEquals(before, visit.session());
        assertSignedIn(visit);
        assertSignedOut(elsewhere);
        assertEquals(404, visit.get("/admin/audit").statusCode(), "the role is gone at once");
    }

    @Test
    void a10_signingOutKillsTheSession() {
        var visit = signedIn(fixture.withPassword(fixture.person(Role.APPLICANT)));
        String session = visit.session();
        var page = visit.get("/account");
        String token = page.body().replaceFirst("(?s).*action=\"/signout\">\\s*<input type=\"hidden\" name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        assertEquals(302, visit.post("/signout", Map.of("csrf", token)).statusCode());
        var replay = new Visit(baseUrl());
        replay.get("/signin");
        replay.useSession(session);
        assertSignedOut(replay);
    }

    @Test
    void a10_disablingAndRoleChangeAndPasswordChangeKillEverySession() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        var visit = signedIn(who);
        as(fixture.person(Role.SYS_ADMIN));
        admin.changeRoles(who.accountId(), version(who), Set.of(Role.AUDITOR));
        assertSignedOut(visit);

        visit = signedIn(who);
        var second = signedIn(who);
        as(who);
        own.changePassword(Fixture.PASSWORD, GOOD);
        assertSignedOut(visit);
        assertSignedOut(second);

        var third = new Visit(baseUrl());
        third.signIn(who.email(), GOOD);
        assertSignedIn(third);
        as(fixture.person(Role.SYS_ADMIN));
        admin.disable(who.accountId(), version(who));
        assertSignedOut(third);
    }

    @Test
    void a10_aChangeOnAnotherNodeArrivesWithinFiveSeconds() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        var visit = signedIn(who);
        assertSignedIn(visit);
        fixture.update("update account set epoch = epoch + 1 where id = ?", who.accountId());
        wait(Duration.ofSeconds(5));
        assertSignedOut(visit);
    }

    @Test
    void a10_changingThePasswordOnThePageKeepsThisSessionUnderANewId() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        var here = signedIn(who);
        var elsewhere = signedIn(who);
        String before = here.session();
        var page = here.get("/account");
        var answer = here.post("/account", Visit.form(page.body(), "change", "change:oldPassword", Fixture.PASSWORD, "change:newPassword", GOOD, "change:submit", ""));
        assertEquals(302, answer.statusCode());
        assertNotEquals(before, here.session());
        assertSignedIn(here);
        assertSignedOut(elsewhere);
    }

    @Test
    void a11_halfAnHourOfNothingEndsIt() {
        var visit = signedIn(fixture.withPassword(fixture.person(Role.APPLICANT)));
        wait(Duration.ofMinutes(29));
        assertSignedIn(visit);
        wait(Duration.ofMinutes(29));
        assertSignedIn(visit);
        wait(Duration.ofMinutes(31));
        var ended = visit.get("/account");
        assertTrue(ended.headers().firstValue("Location").orElseThrow().endsWith("/signin?next=%2Faccount&expired=true"));
        assertTrue(visit.follow(ended).body().contains("画面の有効時間が過ぎました"), "and says why");
        assertSignedOut(visit);
    }

    @Test
    void a11_whatThePageAsksByItselfDoesNotKeepItAlive() {
        var visit = signedIn(fixture.withPassword(fixture.person(Role.APPLICANT)));
        for (int i = 0; i < 3; i++) {
            wait(Duration.ofMinutes(9));
            assertEquals(200, visit.get("/account?banso.poll=1").statusCode());
        }
        wait(Duration.ofMinutes(4));
        assertEquals(302, visit.get("/account?banso.poll=1").statusCode());
    }

    @Test
    void a11_twelveHoursEndItHoweverBusy() {
        var visit = signedIn(fixture.withPassword(fixture.person(Role.APPLICANT)));
        for (int minutes = 20; minutes < 12 * 60; minutes += 20) {
            wait(Duration.ofMinutes(20));
            assertSignedIn(visit);
        }
        wait(Duration.ofMinutes(21));
        assertSignedOut(visit);
    }

    @Test
    void a12_theCookieIsGuardedAndNoIdStandsInAddresses() {
        var visit = new Visit(baseUrl());
        var page = visit.get("/signin");
        String cookie = page.headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith("banso=")).findFirst().orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"), cookie);
        assertFalse(page.body().contains("jsessionid"), "no id in links");
        assertFalse(page.body().contains(visit.session()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  青い傘と朝のカレー  ", "🧬🐢🍛☂️🚲🎻🦊🌋🪁🧭", "ｚｅｎｋａｋｕの道は遠いよ", "がぎぐげご、はひふへほ。", "<b>&amp;#{7*7}'\"\\%0a and more"})
    void a13_passwordsGoThroughTheFormsUnchanged(String password) {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        var visit = signedIn(who);
        var page = visit.get("/account");
        visit.post("/account", Visit.form(page.body(), "change", "change:oldPassword", Fixture.PASSWORD, "change:newPassword", password, "change:submit", ""));
        var anew = new Visit(baseUrl());
        assertEquals(302, anew.signIn(who.email(), password).statusCode());
        assertSignedIn(anew);
        assertEquals(200, new Visit(baseUrl()).signIn(who.email(), password.strip() + "x").statusCode());
    }

    @Test
    void a1_guessingTheOldPasswordOnAnUnattendedScreenEndsTheSession() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        var visit = signedIn(who);
        fixture.update("update account set failed_attempts = 9 where id = ?", who.accountId());
        var page = visit.get("/account");
        var answer = visit.post("/account", Visit.form(page.body(), "change", "change:oldPassword", "ちがう合い言葉です", "change:newPassword", GOOD, "change:submit", ""));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("今のパスワードが違います"));
        wait(Duration.ofSeconds(5));
        assertSignedOut(visit);
        assertEquals(1, letters(who.email(), "locked"));
    }

    @Test
    void a13_aCommonPasswordIsRefusedAtItsField() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        var visit = signedIn(who);
        var page = visit.get("/account");
        var answer = visit.post("/account", Visit.form(page.body(), "change", "change:oldPassword", Fixture.PASSWORD, "change:newPassword", "qwertyuiop", "change:submit", ""));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("推測されやすい"), "said at the field");
        assertFalse(answer.body().contains("qwertyuiop"), "and the password is not sent back");
    }

    @Test
    void a48_noPasswordOrTokenReachesTheAuditLog() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        new Visit(baseUrl()).signIn(who.email(), "ひみつ\n[SEVERE] forged");
        assertTrue(fixture.texts("select concat(coalesce(subject, ''), coalesce(detail, '')) from audit_event").stream().noneMatch(line -> line.contains("ひみつ")));
        new Visit(baseUrl()).signIn("x@it.example\n[SEVERE] forged", "x");
        assertTrue(fixture.texts("select subject from audit_event where subject is not null").stream().noneMatch(line -> line.contains("\n")));
    }

    @Test
    void a49_afterSignInOneStaysHere() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        for (String next : new String[] {"//evil.example", "%5C%5Cevil.example", "https:evil.example", "/%5Cevil.example", "https://evil.example"}) {
            var visit = new Visit(baseUrl());
            String address = "/signin?next=" + next;
            var page = visit.get(address);
            var answer = visit.post(address, Visit.form(page.body(), "signin", "signin:email", who.email(), "signin:password", Fixture.PASSWORD, "signin:submit", ""));
            String to = answer.headers().firstValue("Location").orElseThrow();
            assertTrue(to.endsWith("/start") && !to.contains("evil"), next + " -> " + to);
        }
    }

    @Test
    void theLanguageSwitchIsKeptWithTheAccount() {
        Who who = fixture.withPassword(fixture.person(Role.APPLICANT));
        var visit = signedIn(who);
        var page = visit.get("/account");
        String token = page.body().replaceFirst("(?s).*action=\"/language\">\\s*<input type=\"hidden\" name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        visit.post("/language", Map.of("csrf", token, "to", "en", "back", "/account"));
        assertEquals("en", fixture.text("select locale from account where id = ?", who.accountId()));
        assertTrue(visit.get("/account").body().contains("My settings"));
        assertTrue(signedIn(who).get("/account").body().contains("My settings"), "on every device");
    }

    private Visit signedIn(Who who) {
        var visit = new Visit(baseUrl());
        var answer = visit.signIn(who.email());
        assertEquals(302, answer.statusCode(), answer.body());
        return visit;
    }

    private static void assertSignedIn(Visit visit) {
        assertEquals(200, visit.get("/account").statusCode());
    }

    private static void assertSignedOut(Visit visit) {
        HttpResponse<String> answer = visit.get("/account");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().contains("/signin?next="));
    }

    private long version(Who who) {
        return fixture.number("select version from account where id = ?", who.accountId());
    }
}
