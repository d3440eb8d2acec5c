package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/** What everybody may change about the own account. */
@ApplicationScoped
@Transactional
@Requires(signedIn = true)
public class OwnAccount {
    public static final int NAME_MAX = Account.NAME_MAX;
    private static final Set<String> LANGUAGES = Set.of("ja", "en");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    @Inject
    private AccountRepository accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private Tokens tokens;
    @Inject
    private AccountLetters letters;
    @Inject
    private CurrentAccounts current;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The account as its owner sees it. */
    public record Profile(long version, String email, String name, String language, String theme, List<Role> roles, Instant since)
        implements Serializable {
    }

    public Profile profile() {
        Account account = mine();
        return new Profile(account.version(), account.email(), account.displayName(), account.language().getLanguage(), account.theme(),
            account.roles().stream().sorted().toList(), account.createdAt());
    }

    /** Name, language and theme. */
    public void change(long seenVersion, String typedName, String language, String theme) {
        Account account = accounts.at(actor.accountId(), seenVersion);
        account.rename(Typed.name("name", typedName));
        speak(account, language);
        dress(account, theme);
        accounts.flush();
        current.forget(account.id());
    }

    /** The switch in the frame: an unknown language changes nothing. */
    public void speak(String language) {
        speak(mine(), language);
        current.forget(actor.accountId());
    }

    /** As {@link #speak}, for light and dark. */
    public void dress(String theme) {
        dress(mine(), theme);
    }

    /**
     * Ends every other session of the account and every link that was sent for it. Wrong old passwords count as failed sign-ins.
     *
     * @return the account's epoch from now on, for the session that goes on; empty when the old password was wrong, so that the
     *         failure stays counted
     */
    public OptionalInt changePassword(String oldPassword, String newPassword) {
        Account account = mine();
        boolean right = passwords.verify(oldPassword, account.passwordHash());
        accounts.lockNow(account);
        if (account.isLocked(clock.instant()) || !right) {
            audit.note("PASSWORD_CHANGE_REFUSED", account.email(), null);
            if (account.failed(clock.instant(), settings.number(Setting.LOCK_AFTER), Duration.ofMinutes(settings.number(Setting.LOCK_MINUTES)))) {
                audit.note("ACCOUNT_LOCKED", account.email(), null);
                account.endSessions();
                letters.locked(account);
            }
            return OptionalInt.empty();
        }
        PasswordRules.require("newPassword", newPassword, account.email(), account.displayName());
        if (newPassword.equals(oldPassword)) {
            throw BusinessException.at("newPassword", "identity.password.same");
        }
        account.changePassword(passwords.hash(newPassword), clock.instant());
        tokens.endAll(account.email(), TokenPurpose.RESET);
        audit.note("PASSWORD_CHANGED", account.email(), null);
        letters.passwordChanged(account);
        accounts.flush();
        current.forget(account.id());
        return OptionalInt.of(account.epoch());
    }

    private static void speak(Account account, String language) {
        if (LANGUAGES.contains(language)) {
            account.speak(Locale.forLanguageTag(language));
        }
    }

    private static void dress(Account account, String theme) {
        if (THEMES.contains(theme)) {
            account.dress(theme);
        }
    }

    private Account mine() {
        return accounts.find(actor.accountId()).orElseThrow(NotFound::new);
    }
}
