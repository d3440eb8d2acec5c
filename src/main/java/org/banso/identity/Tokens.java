package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.banso.platform.Keys;

/** Issues tokens and ends them. Works inside the transaction of the service that calls it. */
@ApplicationScoped
class Tokens {
    @Inject
    private TokenRepository tokens;
    @Inject
    private Clock clock;

    /** A token just issued: the key goes into a letter and is forgotten, the id stays. */
    record Issued(long id, String key) {
    }

    Issued issue(TokenOrder order) {
        return store(order, Keys.forAddress());
    }

    /** As {@link #issue}, with a key that a person copies from a log. */
    Issued issueForTyping(TokenOrder order) {
        return store(order, Keys.forTyping());
    }

    private Issued store(TokenOrder order, String key) {
        var token = new SingleUseToken(Keys.fingerprint(key), order, clock.instant());
        tokens.add(token);
        tokens.flush();
        return new Issued(token.id(), key);
    }

    /** After a change of password or address, or when the account is stopped: what was handed out before opens nothing. */
    void endAll(String email, TokenPurpose... purposes) {
        var now = clock.instant();
        tokens.open(email, List.of(purposes), now).forEach(token -> token.revoke(now));
    }
}
