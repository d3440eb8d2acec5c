package org.banso.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.banso.it.Visit;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** Strangers learn nothing about who has an account; the owner of the mailbox learns everything. */
class RegistrationIT extends IdentityIT {
    @Inject
    private Registration registration;
    @Inject
    private TokenUse tokens;
    @Inject
    private SigningIn signingIn;
    @Inject
    private Settings settings;

    @Test
    void a4_registrationDoesTheSameForKnownAndUnknown() {
        Who known = fixture.withPassword(fixture.person(Role.APPLICANT));
        String unknown = newAddress();
        registration.register(known.email(), "𠮷野 花子", Locale.JAPANESE);
        registration.register(unknown, "𠮷野 花子", Locale.JAPANESE);
        assertEquals(rows(known.email()), rows(unknown), "as many tokens and letters");
        assertEquals(1, letters(known.email(), "known"));
        assertEquals(1, letters(unknown, "verify"));
    }

    @Test
    void a4_forgottenPasswordDoesTheSameForKnownAndUnknown() {
        Who known = fixture.withPassword(fixture.person(Role.APPLICANT));
        String unknown = newAddress();
        registration.forgot(known.email(), Locale.JAPANESE);
        registration.forgot(unknown, Locale.JAPANESE);
        assertEquals(rows(known.email()), rows(unknown));
        assertEquals(1, letters(known.email(), "reset"));
        assertEquals(1, letters(unknown, "unknown"));
    }

    @Test
    void a4_theAnswersAreTheSameOnTheWire() {
        Who known = fixture.withPassword(fixture.person(Role.APPLICANT));
        assertSame(registered(known.email()), registered(newAddress()));
        assertSame(forgotten(known.email()), forgotten(newAddress()));
        assertSame(new Visit(baseUrl()).signIn(known.email(), "ちがう合い言葉です"), new Visit(baseUrl()).signIn(newAddress(), "ちがう合い言葉です"));
    }

    @Test
    void theLinkOfTheLetterMakesTheAccount() {
        String email = newAddress();
        registration.register(email, "𠮷野 花子", Locale.ENGLISH);
        assertNull(fixture.text("select id from account where email = ?", email), "no account before the address is proved");
        var completed = tokens.complete(keyFor(email), "𠮷野 花子", " 青い🧬傘と朝のカレー ");
        assertTrue(completed.fresh());
        assertEquals("en", fixture.text("select locale from account where email = ?", email));
        assertEquals("APPLICANT", fixture.text("select r.role from account_role r join account a on a.id = r.account_id where a.email = ?", email));
        assertNotNull(signingIn.check(email, " 青い🧬傘と朝のカレー ").orElse(null));
    }

    @Test
    void registeringTwiceMakesOneAccount() {
        String email = newAddress();
        registration.register(email, "𠮷野 花子", Locale.JAPANESE);
        String first = keyFor(email);
        registration.register(email, "𠮷野 花子", Locale.JAPANESE);
        String second = keyFor(email);
        tokens.complete(second, "𠮷野 花子", "青い傘と朝のカレー二杯");
        assertEquals("identity.token.dead", assertThrows(BusinessException.class, () -> tokens.complete(first, "別人", "青い傘と朝のカレー三杯")).key());
        assertEquals(1, fixture.texts("select id from account where email = ?", email).size());
    }

    @Test
    void nobodyIsBuriedUnderLetters() {
        String email = newAddress();
        int most = settings.number(Setting.LETTERS_PER_HOUR);
        for (int i = 0; i < most + 3; i++) {
            registration.register(email, "𠮷野 花子", Locale.JAPANESE);
        }
        assertEquals(most, letters(email, "verify"));
    }

    @Test
    void oneAddressThatRegistersManyHasToWait() {
        for (int i = 0; i < settings.number(Setting.THROTTLE_FORMS); i++) {
            registration.register(newAddress(), "機械", Locale.JAPANESE);
        }
        assertEquals("identity.throttled", assertThrows(BusinessException.class, () -> registration.forgot(newAddress(), Locale.JAPANESE)).key());
    }

    @Test
    void a46_nothingTypedBecomesAHeader() {
        assertEquals("email", assertThrows(BusinessException.class,
            () -> registration.register("a@it.example\r\nBcc: b@it.example", "名前", Locale.JAPANESE)).field());
        String email = newAddress();
        registration.register(email, "花子\r\nBcc: evil@it.example", Locale.JAPANESE);
        assertEquals("花子 Bcc: evil@it.example", fixture.text("select display_name from single_use_token where email = ?", email));
    }

    @Test
    void a42_a70_namesAreKeptAndNeverEvaluated() {
        String email = newAddress();
        registration.register(email, "#{7*7} ${1+1} {0} ㈱髙﨑🧬ﾊﾝｶｸ", Locale.JAPANESE);
        assertTrue(fixture.text("select body from outbox_letter where recipient = ?", email).startsWith("#{7*7} ${1+1} {0} ㈱髙﨑🧬ﾊﾝｶｸ 様"));
    }

    private HttpResponse<String> registered(String email) {
        var visit = new Visit(baseUrl());
        var page = visit.get("/register");
        return visit.follow(visit.post("/register", Visit.form(page.body(), "register", "register:email", email, "register:name", "𠮷野 花子",
            "register:language", "ja", "register:submit", "")));
    }

    private HttpResponse<String> forgotten(String email) {
        var visit = new Visit(baseUrl());
        var page = visit.get("/forgot");
        return visit.follow(visit.post("/forgot", Visit.form(page.body(), "forgot", "forgot:email", email, "forgot:submit", "")));
    }

    private static void assertSame(HttpResponse<String> one, HttpResponse<String> other) {
        assertEquals(one.statusCode(), other.statusCode());
        assertEquals(plain(one.body()), plain(other.body()));
    }

    /** Without what differs from one answer to the next whoever asks: nonce, view state, and the address just typed. */
    private static String plain(String body) {
        return body.replaceAll("nonce=\"[^\"]*\"", "").replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=)\"[^\"]*\"", "$1")
            .replaceAll("[a-z0-9]+@it\\.example", "").replaceAll("value=\"-?\\d+:-?\\d+\"", "").replaceAll("\\b[0-9A-Za-z+/]{20,}={0,2}", "");
    }

    private String rows(String email) {
        return fixture.texts("select id from single_use_token where email = ?", email).size() + " token, "
            + fixture.texts("select id from outbox_letter where recipient = ?", email).size() + " letter";
    }
}
