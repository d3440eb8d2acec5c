package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banso.platform.Throttle;
import org.banso.platform.Throttle.Gate;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Setting;
import org.banso.platform.Settings;

/**
 * What a stranger may ask for with nothing but a mail address: to be registered, or a new password. The page's answer never
 * depends on whether the address is known; either way one token is issued and one letter written, so time tells nothing. Only the
 * owner of the mailbox learns which it was.
 */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class Registration {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private AccountRepository accounts;
    @Inject
    private TokenRepository issued;
    @Inject
    private Tokens tokens;
    @Inject
    private AccountLetters letters;
    @Inject
    private Throttle throttle;
    @Inject
    private AuditTrail audit;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** An applicant registers: the letter proves the address, the account comes into being when its link is followed. */
    public void register(String typedEmail, String typedName, Locale language) {
        String email = Typed.email("email", typedEmail);
        String name = Typed.name("name", typedName);
        if (mayWriteTo(email, "REGISTER")) {
            Optional<Account> known = accounts.byEmail(email);
            if (known.isEmpty()) {
                letters.verify(tokens.issue(verification(email, name, language)), email, name, language);
            } else {
                known.ifPresent(account -> answerKnown(account, false));
            }
        }
    }

    /** Somebody cannot remember the password. */
    public void forgot(String typedEmail, Locale language) {
        String email = Typed.email("email", typedEmail);
        if (mayWriteTo(email, "FORGOT")) {
            Optional<Account> known = accounts.byEmail(email);
            if (known.isEmpty()) {
                letters.noAccount(tokens.issue(verification(email, null, language)), email, language);
            } else {
                known.ifPresent(account -> answerKnown(account, true));
            }
        }
    }

    private void answerKnown(Account account, boolean forgotten) {
        if (account.isDisabled()) {
            letters.stopped(account);
            return;
        }
        var token = tokens.issue(new TokenOrder(TokenPurpose.RESET, account.id(), account.email(), account.displayName(), account.language(), Set.of(), null, null));
        if (forgotten) {
            letters.reset(token, account);
        } else {
            letters.alreadyRegistered(token, account);
        }
    }

    private static TokenOrder verification(String email, String name, Locale language) {
        return new TokenOrder(TokenPurpose.VERIFY, null, email, name, language, Set.of(Role.APPLICANT), null, null);
    }

    /** Nobody can be buried under letters: from one network address, and to one mailbox. */
    private boolean mayWriteTo(String email, String what) {
        throttle.pass(Gate.FORMS);
        throttle.count(Gate.FORMS);
        int most = settings.number(Setting.LETTERS_PER_HOUR);
        boolean may = issued.issuedTo(email, clock.instant().minus(HOUR), most) < most;
        audit.note(may ? what : what + "_WITHHELD", email, null);
        return may;
    }
}
