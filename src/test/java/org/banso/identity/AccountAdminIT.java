package org.banso.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.Test;

/** What administrators do to accounts, and what they cannot. */
class AccountAdminIT extends IdentityIT {
    @Inject
    private AccountAdmin admin;
    @Inject
    private AccountQueries queries;
    @Inject
    private CurrentAccounts current;
    @Inject
    private SigningIn signingIn;
    @Inject
    private FirstAdministrator first;

    @Test
    void a10_everyActChangesTheEpochThatSessionsCarry() {
        Who who = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        asAdmin();
        int epoch = epoch(who);
        admin.changeRoles(who.accountId(), version(who), Set.of(Role.PART_TIME_SUPPORTER));
        assertEquals(epoch + 1, epoch(who));
        admin.endSessions(who.accountId(), version(who));
        assertEquals(epoch + 2, epoch(who));
        admin.disable(who.accountId(), version(who));
        assertTrue(current.find(who.accountId()).isEmpty(), "a disabled account is nobody's");
        assertTrue(signingIn.check(who.email(), Fixture.PASSWORD).isEmpty());
        admin.enable(who.accountId(), version(who));
        assertTrue(signingIn.check(who.email(), Fixture.PASSWORD).isPresent());
    }

    @Test
    void everyActIsInTheAuditLog() {
        Who who = fixture.person(Role.OFFICE_STAFF);
        asAdmin();
        admin.changeRoles(who.accountId(), version(who), Set.of(Role.AUDITOR));
        admin.unlock(who.accountId(), version(who));
        admin.endSessions(who.accountId(), version(who));
        admin.disable(who.accountId(), version(who));
        admin.enable(who.accountId(), version(who));
        for (String kind : new String[] {"ROLES_CHANGED", "ACCOUNT_UNLOCKED", "SESSIONS_ENDED", "ACCOUNT_DISABLED", "ACCOUNT_ENABLED"}) {
            assertEquals(1, audited(kind, who.email()), kind);
        }
        assertEquals("[AUDITOR]", fixture.text("select detail from audit_event where kind = 'ROLES_CHANGED' and subject = ?", who.email()));
    }

    @Test
    void oneAdministratorAlwaysStays() {
        Who last = fixture.person(Role.SYS_ADMIN);
        var others = fixture.texts("select a.id from account a join account_role r on r.account_id = a.id where r.role = 'SYS_ADMIN'"
            + " and a.disabled_at is null and a.id <> ?", last.accountId());
        others.forEach(id -> fixture.update("update account set disabled_at = created_at where id = ?", Long.valueOf(id)));
        try {
            as(last);
            assertEquals("identity.admin.last",
                assertThrows(BusinessException.class, () -> admin.changeRoles(last.accountId(), version(last), Set.of(Role.AUDITOR))).key());
            assertEquals("identity.admin.notyourself", assertThrows(BusinessException.class, () -> admin.disable(last.accountId(), version(last))).key());
            Who second = fixture.person(Role.SYS_ADMIN);
            admin.changeRoles(last.accountId(), version(last), Set.of(Role.AUDITOR));
            assertEquals("[AUDITOR]", queries(second, last));
        } finally {
            others.forEach(id -> fixture.update("update account set disabled_at = null where id = ?", Long.valueOf(id)));
        }
    }

    @Test
    void a76_theSecondOfTwoEditorsIsTold() {
        Who who = fixture.person(Role.OFFICE_STAFF);
        asAdmin();
        long seen = version(who);
        admin.endSessions(who.accountId(), seen);
        assertThrows(StaleVersion.class, () -> admin.changeRoles(who.accountId(), seen, Set.of(Role.AUDITOR)));
    }

    @Test
    void onlyAdministratorsAdminister() {
        Who who = fixture.person(Role.OFFICE_STAFF);
        for (Role role : Role.values()) {
            if (role != Role.SYS_ADMIN) {
                as(fixture.person(role));
                assertThrows(NotAllowed.class, () -> admin.disable(who.accountId(), 0), role.name());
                assertThrows(NotAllowed.class, () -> queries.page(null, null, 1), role.name());
            }
        }
    }

    @Test
    void a39_a41_searchTakesEveryCharacterLiterally() {
        Who who = fixture.person(Role.OFFICE_STAFF);
        fixture.update("update account set display_name = ? where id = ?", "100%_!㈱' or 1=1 --" + who.accountId(), who.accountId());
        asAdmin();
        assertEquals(who.accountId(), queries.page("100%_!㈱' OR 1=1 --" + who.accountId(), null, 1).rows().get(0).id());
        assertFalse(queries.page("%" + who.accountId() + "%", null, 1).rows().stream().anyMatch(row -> row.id() == who.accountId()));
        assertTrue(queries.page(who.email(), Role.OFFICE_STAFF, 1).rows().stream().anyMatch(row -> row.id() == who.accountId()));
        assertTrue(queries.page(who.email(), Role.AUDITOR, 1).isEmpty());
        assertThrows(NotFound.class, () -> queries.one(-1));
    }

    @Test
    void a14_withAnyAccountTheFirstAdministratorIsClosed() {
        fixture.person(Role.SYS_ADMIN);
        assertFalse(first.isOpen());
        String code = first.newCode();
        assertEquals("code", assertThrows(BusinessException.class,
            () -> first.create(code, newAddress(), "侵入者", "川辺で読む本と温かい紅茶", java.util.Locale.JAPANESE)).field());
        assertEquals(404, new org.banso.it.Visit(baseUrl()).get("/setup").statusCode());
    }

    private String queries(Who as, Who about) {
        as(as);
        return queries.one(about.accountId()).roles().toString();
    }

    private void asAdmin() {
        as(fixture.person(Role.SYS_ADMIN));
    }

    private long version(Who who) {
        return fixture.number("select version from account where id = ?", who.accountId());
    }

    private int epoch(Who who) {
        return (int) fixture.number("select epoch from account where id = ?", who.accountId());
    }
}
