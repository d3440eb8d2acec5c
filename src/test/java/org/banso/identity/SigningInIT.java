package org.banso.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.banso.platform.Throttle;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.RemoteAddress;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** Guessing passwords leads nowhere, and the honest owner gets back in. */
class SigningInIT extends IdentityIT {
    private static final String WRONG = "ちがう合い言葉です";

    @Inject
    private SigningIn signingIn;
    @Inject
    private Registration registration;
    @Inject
    private TokenUse tokens;
    @Inject
    private Passwords passwords;
    @Inject
    private RemoteAddress remote;
    @Inject
    private Settings settings;

    @Test
    void a1_theEleventhTryFindsTheAccountLockedAndItsOwnerTold() {
        Who victim = fixture.withPassword(fixture.person(Role.APPLICANT));
        Who other = fixture.withPassword(fixture.person(Role.APPLICANT));
        for (int i = 0; i < settings.number(Setting.LOCK_AFTER); i++) {
            assertTrue(signingIn.check(victim.email(), WRONG).isEmpty());
        }
        assertTrue(signingIn.check(victim.email(), WRONG).isEmpty());
        assertTrue(signingIn.check(victim.email(), Fixture.PASSWORD).isEmpty(), "the right password is refused too");
        assertEquals(1, letters(victim.email(), "locked"), "told once");
        assertEquals(1, audited("ACCOUNT_LOCKED", victim.email()));
        assertTrue(signingIn.check(other.email(), Fixture.PASSWORD).isPresent(), "others are unaffected");
    }

    @Test
    void a1_theLockRunsOutByItself() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        lock(owner);
        wait(Duration.ofMinutes(settings.number(Setting.LOCK_MINUTES)).plusSeconds(1));
        assertTrue(signingIn.check(owner.email(), Fixture.PASSWORD).isPresent());
    }

    @Test
    void aRightPasswordForgivesEarlierMistakes() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        oneBeforeTheLock(owner);
        assertTrue(signingIn.check(owner.email(), Fixture.PASSWORD).isPresent());
        assertTrue(signingIn.check(owner.email(), WRONG).isEmpty());
        assertTrue(signingIn.check(owner.email(), Fixture.PASSWORD).isPresent(), "one mistake does not lock again");
    }

    @Test
    void a97_whoHasToWaitIsAnswered429AndTold() {
        Who honest = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        String before = remote.get();
        remote.set("127.0.0.1");
        try {
            for (int i = 0; i < settings.number(Setting.THROTTLE_SIGN_IN); i++) {
                throttle.count(Throttle.Gate.SIGN_IN);
            }
            for (int i = 0; i < settings.number(Setting.THROTTLE_FORMS); i++) {
                throttle.count(Throttle.Gate.FORMS);
            }
            String seconds = Long.toString(settings.number(Setting.THROTTLE_MINUTES) * 60L);
            var visit = new Visit(baseUrl());
            var forgot = visit.get("/forgot").body();
            var register = visit.get("/register").body();
            for (var answer : List.of(visit.signIn(honest.email()),
                visit.post("/forgot", Visit.form(forgot, "forgot", "forgot:email", honest.email(), "forgot:submit", "")),
                visit.post("/register", Visit.form(register, "register", "register:email", newAddress(), "register:name", "𠮷野", "register:language", "ja", "register:submit", "")))) {
                assertEquals(429, answer.statusCode(), answer.uri().toString());
                assertEquals(seconds, answer.headers().firstValue("Retry-After").orElse(null));
                assertTrue(answer.body().contains("もう一度お試しください"), "the page says so");
            }
        } finally {
            remote.set(before);
        }
    }

    @Test
    void a2_oneAddressThatTriesManyAccountsHasToWait() {
        Who honest = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        String before = remote.get();
        remote.set("198.51.100.7");
        for (int i = 3; i < settings.number(Setting.THROTTLE_SIGN_IN); i++) {
            throttle.count(Throttle.Gate.SIGN_IN);
        }
        for (int i = 0; i < 3; i++) {
            assertDoesNotThrow(() -> signingIn.mayTry());
            signingIn.check("sprayed" + i + "@it.example", WRONG);
        }
        assertEquals("identity.throttled", assertThrows(BusinessException.class, () -> signingIn.mayTry()).key());
        assertTrue(signingIn.check(honest.email(), Fixture.PASSWORD).isEmpty(), "not even with the right password");
        remote.set("198.51.100.8");
        assertDoesNotThrow(() -> signingIn.mayTry());
        assertTrue(signingIn.check(honest.email(), Fixture.PASSWORD).isPresent(), "from elsewhere it works");
        remote.set("198.51.100.7");
        wait(Duration.ofMinutes(settings.number(Setting.THROTTLE_MINUTES)));
        assertTrue(signingIn.check(honest.email(), Fixture.PASSWORD).isPresent(), "and here after a while");
        remote.set(before);
    }

    @Test
    void a3_theVictimOfALockGetsInByReset() {
        Who victim = fixture.withPassword(fixture.person(Role.APPLICANT));
        lock(victim);
        registration.forgot(victim.email(), victim.locale());
        tokens.complete(keyFor(victim.email()), null, "川辺で読む本と温かい紅茶");
        assertTrue(signingIn.check(victim.email(), "川辺で読む本と温かい紅茶").isPresent());
        assertTrue(signingIn.check(victim.email(), Fixture.PASSWORD).isEmpty());
    }

    @Test
    void a4_everyRefusalDoesTheSameWork() {
        Who known = fixture.withPassword(fixture.person(Role.APPLICANT));
        Who locked = fixture.withPassword(fixture.person(Role.APPLICANT));
        lock(locked);
        Who disabled = fixture.withPassword(fixture.person(Role.APPLICANT));
        fixture.update("update account set disabled_at = created_at where id = ?", disabled.accountId());
        Who unverified = fixture.person(Role.APPLICANT);
        for (String email : new String[] {known.email(), locked.email(), disabled.email(), unverified.email(), newAddress(), "", "not an address"}) {
            long before = passwords.verifications();
            assertFalse(signingIn.check(email, WRONG).isPresent());
            assertEquals(1, passwords.verifications() - before, email);
        }
    }

    @Test
    void disabledAndUnverifiedDoNotGetInWithTheRightPassword() {
        Who disabled = fixture.withPassword(fixture.person(Role.SYS_ADMIN));
        fixture.update("update account set disabled_at = created_at where id = ?", disabled.accountId());
        assertTrue(signingIn.check(disabled.email(), Fixture.PASSWORD).isEmpty());
        Who unverified = fixture.withPassword(fixture.person(Role.APPLICANT));
        fixture.update("update account set verified_at = null where id = ?", unverified.accountId());
        assertTrue(signingIn.check(unverified.email(), Fixture.PASSWORD).isEmpty());
    }

    @Test
    void theAddressIsReadAsItIsTyped() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        assertTrue(signingIn.check("  " + owner.email().toUpperCase(java.util.Locale.ROOT) + " ", Fixture.PASSWORD).isPresent());
        assertTrue(signingIn.check(owner.email(), "x".repeat(100_000)).isEmpty(), "an endless password is refused, not computed");
    }

    /** Several devices, one account, one moment: nobody is turned away by a lost race. */
    @Test
    void a79_signingInAtOnceWorksForAll() throws Exception {
        Who who = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        String base = baseUrl();
        var all = new java.util.ArrayList<java.util.concurrent.CompletableFuture<Integer>>();
        for (int i = 0; i < 6; i++) {
            all.add(java.util.concurrent.CompletableFuture.supplyAsync(() -> new org.banso.it.Visit(base).signIn(who.email()).statusCode()));
        }
        for (var one : all) {
            assertEquals(302, one.get());
        }
    }

    /** The last of the wrong passwords; the earlier ones are written straight into the account, because each takes its time. */
    private void lock(Who who) {
        oneBeforeTheLock(who);
        assertTrue(signingIn.check(who.email(), WRONG).isEmpty());
    }

    private void oneBeforeTheLock(Who who) {
        fixture.update("update account set failed_attempts = ? where id = ?", settings.number(Setting.LOCK_AFTER) - 1, who.accountId());
    }
}
