package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/** What the system administrator does to accounts. Every act is in the audit log; one enabled administrator always stays. */
@ApplicationScoped
@Transactional
@Requires(Right.MANAGE_ACCOUNTS)
public class AccountAdmin {
    @Inject
    private AccountRepository accounts;
    @Inject
    private Tokens tokens;
    @Inject
    private CurrentAccounts current;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Gives exactly these roles. A change ends the account's sessions, because what its pages show may no longer be right.
     *
     * @return the epoch from now on, for the administrator who changes his own roles
     */
    public int changeRoles(long accountId, long seenVersion, Set<Role> roles) {
        Account account = accounts.at(accountId, seenVersion);
        if (!roles.contains(Role.SYS_ADMIN)) {
            keepOneAdministrator(account);
        }
        var wanted = EnumSet.noneOf(Role.class);
        wanted.addAll(roles);
        account.changeRoles(wanted);
        return done(account, "ROLES_CHANGED", wanted.toString());
    }

    /** Ends sessions and links, and lets nobody in until {@link #enable}. Nobody stops the own account by mistake. */
    public void disable(long accountId, long seenVersion) {
        Account account = accounts.at(accountId, seenVersion);
        if (accountId == actor.accountId()) {
            throw new BusinessException("identity.admin.notyourself");
        }
        keepOneAdministrator(account);
        account.disable(clock.instant());
        tokens.endAll(account.email(), TokenPurpose.RESET, TokenPurpose.INVITE, TokenPurpose.VERIFY);
        done(account, "ACCOUNT_DISABLED", null);
    }

    /**
     * Takes the person out of the account and ends it for good; the row stays, because histories name it by its id.
     *
     * @param mask what stands instead of the name
     */
    @Requires(Right.ERASE_PERSONS)
    public void erase(long accountId, String mask) {
        Account account = accounts.find(accountId).orElseThrow(NotFound::new);
        keepOneAdministrator(account);
        tokens.endAll(account.email(), TokenPurpose.values());
        account.erase(mask, clock.instant());
        done(account, "ACCOUNT_ERASED", null);
    }

    public void enable(long accountId, long seenVersion) {
        Account account = accounts.at(accountId, seenVersion);
        account.enable();
        done(account, "ACCOUNT_ENABLED", null);
    }

    /** Lifts the lock after wrong passwords. */
    public void unlock(long accountId, long seenVersion) {
        Account account = accounts.at(accountId, seenVersion);
        account.unlock();
        done(account, "ACCOUNT_UNLOCKED", null);
    }

    /** Everybody signed in with this account has to sign in again. */
    public void endSessions(long accountId, long seenVersion) {
        Account account = accounts.at(accountId, seenVersion);
        account.endSessions();
        done(account, "SESSIONS_ENDED", null);
    }

    private void keepOneAdministrator(Account account) {
        boolean last = accounts.administratorsLocked().stream().allMatch(admin -> admin.id().equals(account.id()));
        if (account.roles().contains(Role.SYS_ADMIN) && !account.isDisabled() && last) {
            throw new BusinessException("identity.admin.last");
        }
    }

    private int done(Account account, String kind, String detail) {
        audit.note(kind, account.email(), detail);
        accounts.flush();
        current.forget(account.id());
        return account.epoch();
    }
}
