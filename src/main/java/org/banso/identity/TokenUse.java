package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.platform.Throttle;
import org.banso.platform.Throttle.Gate;
import org.banso.identity.TokenOffer.Kind;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Keys;
import org.banso.platform.Requires;
import org.banso.shared.BusinessException;

/** Redeems the links of letters: once, in time, and only by the person they were written to. */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class TokenUse {
    @Inject
    private TokenRepository tokens;
    @Inject
    private AccountRepository accounts;
    @Inject
    private Tokens issued;
    @Inject
    private Passwords passwords;
    @Inject
    private AccountLetters letters;
    @Inject
    private CurrentAccounts current;
    @Inject
    private Throttle throttle;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Event<AccountActivated> activated;
    @Inject
    private Clock clock;

    /** Whose password is set now; {@code fresh} when the account is new. */
    public record Completed(String email, boolean fresh) {
    }

    /** What the link offers. Looking changes nothing; guessing is counted. */
    public TokenOffer look(String key) {
        if (throttle.isShut(Gate.TOKEN)) {
            return TokenOffer.refused(Kind.THROTTLED);
        }
        Optional<SingleUseToken> token = tokens.byHash(Keys.fingerprint(key));
        if (token.isEmpty()) {
            throttle.count(Gate.TOKEN);
        }
        return token.map(this::offer).orElse(TokenOffer.refused(Kind.UNKNOWN));
    }

    /** Sets the password: of the new account, or of the one the link was sent for. */
    public Completed complete(String key, String typedName, String password) {
        SingleUseToken token = take(key, EnumSet.of(Kind.NEW_ACCOUNT, Kind.NEW_PASSWORD));
        boolean fresh = token.purpose() != TokenPurpose.RESET;
        Account account = fresh ? join(token, Typed.name("name", typedName)) : accounts.find(token.accountId()).orElseThrow();
        PasswordRules.require("password", password, account.email(), account.displayName());
        account.changePassword(passwords.hash(password), clock.instant());
        token.use(clock.instant());
        issued.endAll(account.email(), TokenPurpose.RESET, TokenPurpose.VERIFY);
        audit.note(fresh ? "ACCOUNT_ACTIVATED" : "PASSWORD_RESET", account.email(), token.purpose().name());
        if (fresh) {
            tell(account, token);
        } else {
            letters.passwordChanged(account);
        }
        accounts.flush();
        current.forget(account.id());
        return new Completed(account.email(), fresh);
    }

    /**
     * The signed-in owner of the address accepts an invitation.
     *
     * @return the account's epoch from now on, for the session that goes on
     */
    @Requires(signedIn = true)
    public int accept(String key) {
        SingleUseToken token = take(key, Set.of(Kind.ACCEPT));
        Account account = accounts.byEmail(token.email()).orElseThrow();
        token.use(clock.instant());
        giveRoles(account, token.roles());
        audit.note("INVITATION_ACCEPTED", account.email(), token.roles().toString());
        tell(account, token);
        accounts.flush();
        current.forget(account.id());
        return account.epoch();
    }

    private SingleUseToken take(String key, Set<Kind> expected) {
        throttle.pass(Gate.TOKEN);
        Optional<SingleUseToken> token = tokens.lockedByHash(Keys.fingerprint(key));
        Kind kind = token.map(found -> offer(found).kind()).orElse(Kind.UNKNOWN);
        if (!expected.contains(kind)) {
            throttle.count(Gate.TOKEN);
            throw new BusinessException("identity.token.dead");
        }
        return token.get();
    }

    private TokenOffer offer(SingleUseToken token) {
        switch (token.state(clock.instant())) {
            case USED, REVOKED:
                return TokenOffer.refused(Kind.USED);
            case EXPIRED:
                return TokenOffer.refused(Kind.EXPIRED);
            default:
        }
        if (actor.signedIn() && !token.email().equals(actor.who().email())) {
            return TokenOffer.refused(Kind.OTHER_PERSON);
        }
        Optional<Account> known = accounts.byEmail(token.email());
        return switch (token.purpose()) {
            case VERIFY -> known.isPresent() ? TokenOffer.refused(Kind.ALREADY_REGISTERED) : told(token, Kind.NEW_ACCOUNT);
            case RESET -> known.filter(account -> account.id().equals(token.accountId()) && !account.isDisabled()).isPresent()
                ? told(token, Kind.NEW_PASSWORD) : TokenOffer.refused(Kind.USED);
            case INVITE -> invitation(token, known);
            case SETUP -> TokenOffer.refused(Kind.UNKNOWN);
        };
    }

    private TokenOffer invitation(SingleUseToken token, Optional<Account> known) {
        if (known.filter(Account::isDisabled).isPresent()) {
            return TokenOffer.refused(Kind.USED);
        } else if (known.filter(Account::canSignIn).isEmpty()) {
            return told(token, Kind.NEW_ACCOUNT);
        }
        return told(token, actor.signedIn() ? Kind.ACCEPT : Kind.SIGN_IN_FIRST);
    }

    private static TokenOffer told(SingleUseToken token, Kind kind) {
        var roles = token.purpose() == TokenPurpose.INVITE && token.payload() == null ? List.copyOf(token.roles()) : List.<Role>of();
        return new TokenOffer(kind, token.email(), token.displayName(), roles);
    }

    private Account join(SingleUseToken token, String name) {
        Optional<Account> waiting = accounts.byEmail(token.email());
        if (waiting.isPresent()) {
            waiting.get().rename(name);
            giveRoles(waiting.get(), token.roles());
            return waiting.get();
        }
        var account = new Account(token.email(), name, token.language(), token.roles(), clock.instant());
        accounts.add(account);
        accounts.flush();
        return account;
    }

    private static void giveRoles(Account account, Set<Role> more) {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(account.roles());
        all.addAll(more);
        account.changeRoles(all);
    }

    private void tell(Account account, SingleUseToken token) {
        accounts.flush();
        activated.fire(new AccountActivated(account.id(), token.payload()));
    }
}
