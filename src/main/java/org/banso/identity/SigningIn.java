package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.banso.platform.Throttle;
import org.banso.platform.Throttle.Gate;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.Email;

/**
 * Checks who signs in. Says yes or no and never why: an unknown address, a wrong password and a locked account take the
 * same time and get the same answer.
 */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class SigningIn {
    @Inject
    private AccountRepository accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private Settings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private AccountLetters letters;
    @Inject
    private Throttle throttle;
    @Inject
    private Clock clock;

    /** The account and its epoch for the session, language and theme for the device. */
    public record Admitted(long accountId, int epoch, String email, String language, String theme) {
    }

    /** @throws org.banso.shared.BusinessException when too many sign-ins from this network address were refused, whatever the accounts */
    public void mayTry() {
        throttle.pass(Gate.SIGN_IN);
    }

    /** Counts a failure, locks after too many, and tells the owner by letter once. */
    public Optional<Admitted> check(String typedEmail, String password) {
        String email = Email.normalise(typedEmail);
        Optional<Account> found = throttle.isShut(Gate.SIGN_IN) ? Optional.empty() : accounts.byEmail(email);
        Optional<Account> open = found.filter(account -> account.canSignIn() && !account.isLocked(clock.instant()));
        boolean right = passwords.verify(password, open.map(Account::passwordHash).orElse(null));
        open.ifPresent(accounts::lockNow);
        if (right && open.filter(account -> account.canSignIn() && !account.isLocked(clock.instant())).isPresent()) {
            open.get().signedIn(clock.instant());
            audit.noteBy(open.get().who(), "SIGN_IN", email, null);
            return open.map(account -> new Admitted(account.id(), account.epoch(), email, account.language().getLanguage(), account.theme()));
        }
        throttle.count(Gate.SIGN_IN);
        audit.note("SIGN_IN_REFUSED", email, null);
        open.ifPresent(this::countFailure);
        return Optional.empty();
    }

    private void countFailure(Account account) {
        boolean locked = account.failed(clock.instant(), settings.number(Setting.LOCK_AFTER),
            Duration.ofMinutes(settings.number(Setting.LOCK_MINUTES)));
        if (locked) {
            audit.note("ACCOUNT_LOCKED", account.email(), null);
            letters.locked(account);
        }
    }
}
