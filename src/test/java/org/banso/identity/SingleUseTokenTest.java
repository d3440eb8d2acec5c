package org.banso.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.banso.identity.SingleUseToken.State;
import org.banso.platform.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A key opens once, in time, and cannot be guessed. */
class SingleUseTokenTest {
    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");

    @ParameterizedTest
    @EnumSource(TokenPurpose.class)
    void opensUntilTheVeryEndOfItsLife(TokenPurpose purpose) {
        var token = token(purpose);
        assertEquals(State.OPEN, token.state(NOW));
        assertEquals(State.OPEN, token.state(NOW.plus(purpose.life()).minusMillis(1)));
        assertEquals(State.EXPIRED, token.state(NOW.plus(purpose.life())));
    }

    @Test
    void a5_resetLastsHalfAnHourAtMost() {
        assertTrue(TokenPurpose.RESET.life().compareTo(Duration.ofMinutes(30)) <= 0);
    }

    @Test
    void a5_a6_opensOnce() {
        var token = token(TokenPurpose.RESET);
        token.use(NOW);
        assertEquals(State.USED, token.state(NOW));
        assertThrows(IllegalStateException.class, () -> token.use(NOW));
    }

    @Test
    void revokedStaysRevokedAndUsedStaysUsed() {
        var revoked = token(TokenPurpose.INVITE);
        revoked.revoke(NOW);
        assertEquals(State.REVOKED, revoked.state(NOW));
        assertThrows(IllegalStateException.class, () -> revoked.use(NOW));
        var used = token(TokenPurpose.INVITE);
        used.use(NOW);
        used.revoke(NOW);
        assertEquals(State.USED, used.state(NOW));
    }

    @Test
    void rolesComeBackAsGiven() {
        var roles = EnumSet.of(Role.AUDITOR, Role.PART_TIME_SUPPORTER);
        assertEquals(roles, new SingleUseToken("x", order(TokenPurpose.INVITE, roles), NOW).roles());
        assertEquals(Set.of(), token(TokenPurpose.RESET).roles());
    }

    @Test
    void a5_keysAreLongRandomAndFitTheAddress() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 2_000; i++) {
            String key = Keys.forAddress();
            assertTrue(key.matches("[A-Za-z0-9_-]{43}"), key);
            assertTrue(seen.add(key));
        }
        assertTrue(Keys.forTyping().matches("([A-Z2-9]{5}-){4}[A-Z2-9]{5}"));
    }

    @Test
    void a93_onlyTheFingerprintIsStored() {
        String key = Keys.forAddress();
        assertEquals(64, Keys.fingerprint(key).length());
        assertNotEquals(Keys.fingerprint(key), Keys.fingerprint(key + " "));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Keys.fingerprint("abc"));
    }

    private static SingleUseToken token(TokenPurpose purpose) {
        return new SingleUseToken(Keys.fingerprint("x"), order(purpose, Set.of()), NOW);
    }

    private static TokenOrder order(TokenPurpose purpose, Set<Role> roles) {
        return new TokenOrder(purpose, null, "yoshino@it.example", "𠮷野", Locale.JAPANESE, roles, null, null);
    }
}
