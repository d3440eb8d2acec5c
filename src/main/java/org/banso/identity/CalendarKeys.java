package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.banso.platform.Throttle.Gate;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Keys;
import org.banso.platform.Requires;
import org.banso.platform.Throttle;
import org.banso.platform.Who;

/** The secret address at which a calendar program reads somebody's meetings: shown once, kept as a fingerprint, renewed or taken back at any time. */
@ApplicationScoped
@Transactional
@Requires(signedIn = true)
public class CalendarKeys {
    @Inject
    private TokenRepository tokens;
    @Inject
    private AccountRepository accounts;
    @Inject
    private Throttle throttle;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** Since when the reader has an address; empty when he has none. */
    public Optional<Instant> since() {
        return tokens.calendarKey(actor.accountId()).map(CalendarKey::madeAt);
    }

    /** A new key, told this once; the one before opens nothing any more. */
    public String renew() {
        String key = Keys.forAddress();
        CalendarKey kept = tokens.calendarKey(actor.accountId()).orElseGet(() -> new CalendarKey(actor.accountId()));
        kept.renew(Keys.fingerprint(key), clock.instant());
        tokens.keep(kept);
        audit.note("CALENDAR_ADDRESS_MADE", actor.who().email(), null);
        return key;
    }

    /** Nobody reads the meetings any more. */
    public void revoke() {
        tokens.calendarKey(actor.accountId()).ifPresent(kept -> {
            tokens.drop(kept);
            audit.note("CALENDAR_ADDRESS_ENDED", actor.who().email(), null);
        });
    }

    /**
     * Whose key it is, with what he may do at this moment; empty for a key that opens nothing, for a disabled account, and for an address
     * that has tried too many keys.
     */
    @Requires(open = true)
    public Optional<Who> holder(String key) {
        if (throttle.isShut(Gate.TOKEN)) {
            return Optional.empty();
        }
        Optional<Who> found = tokens.calendarKeyOf(Keys.fingerprint(key)).flatMap(kept -> accounts.find(kept.accountId())).filter(account -> !account.isDisabled())
            .map(Account::who);
        if (found.isEmpty()) {
            throttle.count(Gate.TOKEN);
        }
        return found;
    }

    /** Whether the caller's address has to wait, because it tried too many keys. */
    @Requires(open = true)
    public boolean isShut() {
        return throttle.isShut(Gate.TOKEN);
    }
}
