package org.banso.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.banso.identity.TokenOffer.Kind;
import org.banso.it.Fixture;
import org.banso.platform.Keys;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** A link opens once, in time, for the one it was written to. */
class TokenUseIT extends IdentityIT {
    private static final String GOOD = "川辺で読む本と温かい紅茶";

    @Inject
    private Registration registration;
    @Inject
    private Invitations invitations;
    @Inject
    private TokenUse tokens;
    @Inject
    private OwnAccount own;
    @Inject
    private SigningIn signingIn;
    @Inject
    private Settings settings;

    @Test
    void a5_aResetWorksOnce() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        String key = resetFor(owner);
        assertEquals(Kind.NEW_PASSWORD, tokens.look(key).kind());
        tokens.complete(key, null, GOOD);
        assertEquals(Kind.USED, tokens.look(key).kind());
        assertDead(key);
        assertEquals(1, letters(owner.email(), "changed"), "the owner is told");
    }

    @Test
    void a5_aResetEndsAfterHalfAnHour() {
        String key = resetFor(fixture.withPassword(fixture.person(Role.APPLICANT)));
        wait(Duration.ofMinutes(30));
        assertEquals(Kind.EXPIRED, tokens.look(key).kind());
        assertDead(key);
    }

    @Test
    void a5_aResetIsDeadAfterTheNextOneOrAChangeOfPassword() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        String first = resetFor(owner);
        String second = resetFor(owner);
        tokens.complete(second, null, GOOD);
        assertDead(first);
        String third = resetFor(owner);
        as(owner);
        assertTrue(own.changePassword(GOOD, "緑の亀がゆっくり歩く道").isPresent());
        asNobody();
        assertDead(third);
    }

    @Test
    void a5_aResetIsDeadAfterAChangeOfAddress() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        String key = resetFor(owner);
        fixture.update("update account set email = ? where id = ?", newAddress(), owner.accountId());
        assertEquals(Kind.USED, tokens.look(key).kind());
        assertDead(key);
    }

    @Test
    void a5_guessingTokensIsSlowedDown() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        String real = resetFor(owner);
        throttle.forgetAll();
        for (int i = 0; i < settings.number(Setting.THROTTLE_FORMS); i++) {
            assertEquals(Kind.UNKNOWN, tokens.look(Keys.forAddress()).kind());
        }
        assertEquals(Kind.THROTTLED, tokens.look(Keys.forAddress()).kind());
        assertEquals("identity.throttled", assertThrows(BusinessException.class, () -> tokens.complete(real, null, GOOD)).key());
        wait(Duration.ofMinutes(settings.number(Setting.THROTTLE_MINUTES)));
        tokens.complete(real, null, GOOD);
    }

    @Test
    void aRefusedPasswordLeavesTheLinkUsable() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        String key = resetFor(owner);
        assertEquals("password", assertThrows(BusinessException.class, () -> tokens.complete(key, null, "password123")).field());
        tokens.complete(key, null, GOOD);
        assertTrue(signingIn.check(owner.email(), GOOD).isPresent());
    }

    @Test
    void a6_anInvitationWorksOnceAndNotForOthers() {
        String email = newAddress();
        String key = invitationFor(email, Role.PART_TIME_SUPPORTER);
        as(fixture.person(Role.APPLICANT));
        assertEquals(Kind.OTHER_PERSON, tokens.look(key).kind());
        assertNull(tokens.look(key).email(), "whom it is for is not told");
        assertDead(key);
        asNobody();
        tokens.complete(key, "䑓 直子", GOOD);
        assertEquals("PART_TIME_SUPPORTER", roles(email));
        assertDead(key);
    }

    @Test
    void a6_anInvitationEndsAfterAWeek() {
        String key = invitationFor(newAddress(), Role.PART_TIME_SUPPORTER);
        wait(Duration.ofDays(7));
        assertEquals(Kind.EXPIRED, tokens.look(key).kind());
        assertDead(key);
    }

    @Test
    void a6_whoHasAnAccountAcceptsAfterSigningIn() {
        Who known = fixture.withPassword(fixture.person(Role.APPLICANT));
        String key = invitationFor(known.email(), Role.PART_TIME_SUPPORTER);
        assertEquals(Kind.SIGN_IN_FIRST, tokens.look(key).kind());
        assertDead(key);
        as(fixture.person(Role.APPLICANT));
        assertThrows(BusinessException.class, () -> tokens.accept(key));
        as(known);
        assertEquals(Kind.ACCEPT, tokens.look(key).kind());
        tokens.accept(key);
        assertEquals("APPLICANT,PART_TIME_SUPPORTER", roles(known.email()));
        assertThrows(BusinessException.class, () -> tokens.accept(key));
        asNobody();
        assertTrue(signingIn.check(known.email(), Fixture.PASSWORD).isPresent(), "the password is untouched");
    }

    @Test
    void aColleagueJoinsTheOrganization() {
        long organization = fixture.organization();
        String email = newAddress();
        as(fixture.applicantOf(organization));
        invitations.inviteColleague(email, "org:" + organization);
        asNobody();
        String key = keyFor(email);
        assertNotNull(key);
        tokens.complete(key, "齋藤 邉", GOOD);
        assertEquals(Long.toString(organization), fixture.text(
            "select m.organization_id from membership m join account a on a.id = m.account_id where a.email = ?", email));
    }

    @Test
    void a10_disablingKillsOpenLinks() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        String key = resetFor(owner);
        fixture.update("update account set disabled_at = created_at where id = ?", owner.accountId());
        assertEquals(Kind.USED, tokens.look(key).kind());
        assertDead(key);
    }

    @Test
    void a93_theDatabaseDoesNotKnowTheKey() {
        Who owner = fixture.withPassword(fixture.person(Role.APPLICANT));
        String key = resetFor(owner);
        String stored = fixture.text("select token_hash from single_use_token where email = ? order by id desc", owner.email());
        assertEquals(Keys.fingerprint(key), stored);
        assertFalse(stored.contains(key));
    }

    private String resetFor(Who owner) {
        registration.forgot(owner.email(), Locale.JAPANESE);
        return keyFor(owner.email());
    }

    private String invitationFor(String email, Role role) {
        as(fixture.person(Role.SYS_ADMIN));
        invitations.invite(email, null, Set.copyOf(EnumSet.of(role)), Locale.JAPANESE);
        asNobody();
        return keyFor(email);
    }

    private void assertDead(String key) {
        assertEquals("identity.token.dead", assertThrows(BusinessException.class, () -> tokens.complete(key, "だれか", GOOD)).key());
    }

    private String roles(String email) {
        return String.join(",", fixture.texts("select r.role from account_role r join account a on a.id = r.account_id where a.email = ? order by r.role", email));
    }
}
