package org.banso.identity;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.platform.Throttle;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.ClockProducer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of accounts share: letters are read from the outbox, the clock is moved and moved back. */
abstract class IdentityIT extends BansoIT {
    private static final Pattern KEY = Pattern.compile("/token/([A-Za-z0-9_-]{43})");

    @Inject
    protected Fixture fixture;
    @Inject
    protected Throttle throttle;
    @Inject
    private ClockProducer clock;
    private Duration moved = Duration.ZERO;

    @BeforeEach
    void nobodyHasTriedYet() {
        throttle.forgetAll();
        asNobody();
    }

    @AfterEach
    void presentAgain() {
        clock.shift(moved.negated());
        throttle.forgetAll();
    }

    protected void wait(Duration time) {
        clock.shift(time);
        moved = moved.plus(time);
    }

    /** An address nobody has used. */
    protected static String newAddress() {
        return "new" + System.nanoTime() + "@it.example";
    }

    protected int letters(String email, String kind) {
        return fixture.texts("select id from outbox_letter where recipient = ? and idempotency_key like ?", email, kind + "-%").size();
    }

    /** The key in the newest letter to the address. */
    protected String keyFor(String email) {
        String body = fixture.text("select body from outbox_letter where recipient = ? order by id desc", email);
        Matcher key = KEY.matcher(body == null ? "" : body);
        return key.find() ? key.group(1) : null;
    }

    protected int audited(String kind, String subject) {
        return fixture.texts("select id from audit_event where kind = ? and subject = ?", kind, subject).size();
    }
}
