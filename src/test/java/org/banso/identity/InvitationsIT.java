package org.banso.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.banso.identity.TokenOffer.Kind;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Who may invite whom, and what becomes of the letter. */
class InvitationsIT extends IdentityIT {
    @Inject
    private Invitations invitations;
    @Inject
    private InvitationQueries queries;
    @Inject
    private TokenUse tokens;
    @Inject
    private Settings settings;

    @Test
    void eachInvitesOnlyWhomItMay() {
        as(fixture.person(Role.OFFICE_STAFF));
        invite(newAddress(), Role.FULL_TIME_SUPPORTER, Role.PART_TIME_SUPPORTER);
        assertRefused(Role.OFFICE_STAFF);
        assertRefused(Role.PART_TIME_SUPPORTER, Role.SYS_ADMIN);
        as(fixture.person(Role.OFFICE_MANAGER));
        invite(newAddress(), Role.OFFICE_STAFF);
        assertRefused(Role.OFFICE_MANAGER);
        as(fixture.person(Role.SYS_ADMIN));
        invite(newAddress(), Role.OFFICE_MANAGER, Role.AUDITOR);
    }

    @Test
    void othersInviteNobody() {
        for (Role role : new Role[] {Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.AUDITOR, Role.COMMISSIONER, Role.COI_REVIEWER}) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> invite(newAddress(), Role.PART_TIME_SUPPORTER), role.name());
        }
        asNobody();
        assertThrows(NotAllowed.class, () -> invitations.inviteColleague(newAddress(), "org:1"));
    }

    @Test
    void a4_knownAndUnknownAddressesAreInvitedAlike() {
        Who known = fixture.withPassword(fixture.person(Role.APPLICANT));
        String unknown = newAddress();
        as(fixture.person(Role.OFFICE_STAFF));
        invite(known.email(), Role.PART_TIME_SUPPORTER);
        invite(unknown, Role.PART_TIME_SUPPORTER);
        assertEquals(1, letters(known.email(), "invite"));
        assertEquals(1, letters(unknown, "invite"));
        var rows = queries.open(1).rows();
        assertTrue(rows.stream().anyMatch(row -> row.email().equals(known.email())));
        assertTrue(rows.stream().anyMatch(row -> row.email().equals(unknown)));
    }

    @Test
    void sentAgainTheFirstLinkIsDead() {
        String email = newAddress();
        as(fixture.person(Role.OFFICE_STAFF));
        invite(email, Role.PART_TIME_SUPPORTER);
        String first = keyFor(email);
        invitations.resend(idFor(email));
        String second = keyFor(email);
        asNobody();
        assertNotEquals(first, second);
        assertEquals(Kind.USED, tokens.look(first).kind());
        assertEquals(Kind.NEW_ACCOUNT, tokens.look(second).kind());
    }

    @Test
    void takenBackItIsDeadAndOutOfTheList() {
        String email = newAddress();
        as(fixture.person(Role.OFFICE_STAFF));
        invite(email, Role.PART_TIME_SUPPORTER);
        long id = idFor(email);
        invitations.revoke(id);
        assertTrue(queries.open(1).rows().stream().noneMatch(row -> row.email().equals(email)));
        assertEquals("identity.invite.gone", assertThrows(BusinessException.class, () -> invitations.resend(id)).key());
        asNobody();
        assertEquals(Kind.USED, tokens.look(keyFor(email)).kind());
        assertEquals(1, audited("INVITATION_REVOKED", email));
    }

    @Test
    void invitationsOfHigherRolesAreNotTouched() {
        String email = newAddress();
        as(fixture.person(Role.SYS_ADMIN));
        invite(email, Role.OFFICE_MANAGER);
        long id = idFor(email);
        as(fixture.person(Role.OFFICE_STAFF));
        assertThrows(NotFound.class, () -> invitations.revoke(id));
        assertThrows(NotFound.class, () -> invitations.resend(id));
    }

    @Test
    void colleaguesAreInvitedInMeasure() {
        long organization = fixture.organization();
        as(fixture.applicantOf(organization));
        for (int i = 0; i < settings.number(Setting.COLLEAGUES_PER_DAY); i++) {
            invitations.inviteColleague(newAddress(), "org:" + organization);
        }
        assertEquals("identity.invite.many",
            assertThrows(BusinessException.class, () -> invitations.inviteColleague(newAddress(), "org:" + organization)).key());
    }

    private void invite(String email, Role... roles) {
        invitations.invite(email, "𠮷野", Set.of(roles), Locale.JAPANESE);
    }

    private void assertRefused(Role... roles) {
        String email = newAddress();
        assertEquals("roles", assertThrows(BusinessException.class, () -> invite(email, roles)).field());
        assertEquals(0, letters(email, "invite"));
    }

    private long idFor(String email) {
        return queries.open(1).rows().stream().filter(row -> row.email().equals(email)).findFirst().orElseThrow().id();
    }
}
