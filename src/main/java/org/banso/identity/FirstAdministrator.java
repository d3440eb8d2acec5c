package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.Throttle;
import org.banso.platform.Throttle.Gate;
import org.banso.platform.AuditTrail;
import org.banso.platform.Keys;
import org.banso.platform.Requires;
import org.banso.platform.Started;
import org.banso.shared.BusinessException;

/**
 * There is no account that everybody knows: a start without any account prints a code to the server's log, and whoever can read
 * that log makes the first administrator. Afterwards this is closed for good.
 */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final String NO_ADDRESS = "-";

    @Inject
    private AccountRepository accounts;
    @Inject
    private TokenRepository tokens;
    @Inject
    private Tokens issued;
    @Inject
    private Passwords passwords;
    @Inject
    private Throttle throttle;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Prints a new code at every start until there is an account; codes of earlier starts are dead. */
    public void offer(@Observes Started event) {
        if (isOpen()) {
            LOG.log(Level.INFO, "BANSO-SETUP-CODE: {0}", newCode());
        }
    }

    /** Whether the first administrator is still to be made. */
    public boolean isOpen() {
        return accounts.isEmpty();
    }

    /** The code must be the one printed, once; everything else is as for any account. */
    public void create(String code, String typedEmail, String typedName, String password, Locale language) {
        throttle.pass(Gate.TOKEN);
        String email = Typed.email("email", typedEmail);
        String name = Typed.name("name", typedName);
        PasswordRules.require("password", password, email, name);
        var token = tokens.lockedByHash(Keys.fingerprint(code == null ? "" : code.strip().toUpperCase(Locale.ROOT)))
            .filter(found -> found.purpose() == TokenPurpose.SETUP && found.state(clock.instant()) == SingleUseToken.State.OPEN);
        if (token.isEmpty() || !isOpen()) {
            throttle.count(Gate.TOKEN);
            throw BusinessException.at("code", "identity.setup.wrong");
        }
        token.get().use(clock.instant());
        var account = new Account(email, name, language, Set.of(Role.SYS_ADMIN), clock.instant());
        account.changePassword(passwords.hash(password), clock.instant());
        accounts.add(account);
        audit.note("FIRST_ADMINISTRATOR", email, null);
        accounts.flush();
    }

    /** A code for typing; only its fingerprint is kept. */
    String newCode() {
        tokens.open(NO_ADDRESS, List.of(TokenPurpose.SETUP), clock.instant()).forEach(token -> token.revoke(clock.instant()));
        return issued.issueForTyping(new TokenOrder(TokenPurpose.SETUP, null, NO_ADDRESS, null, Locale.JAPANESE, Set.of(), null, null)).key();
    }
}
