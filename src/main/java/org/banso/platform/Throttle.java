package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banso.shared.TooManyTries;

/**
 * Slows down whoever tries many doors from one network address: passwords of many accounts, tokens, keys of guests, registrations. Kept in the
 * memory of this node; the lock of a single account is kept with the account.
 */
@ApplicationScoped
public class Throttle {
    private static final int MOST = 20_000;
    private static final int IPV6_NETWORK = 8;

    /** What is counted apart. */
    public enum Gate { SIGN_IN, FORMS, TOKEN, GUEST }

    private record Caller(Gate gate, String network) {
    }

    private record Window(Instant from, int count) {
    }

    @Inject
    private RemoteAddress remote;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    private final Map<Caller, Window> windows = new ConcurrentHashMap<>();

    /** @throws TooManyTries when this address has to wait */
    public void pass(Gate gate) {
        if (isShut(gate)) {
            throw new TooManyTries("identity.throttled", Duration.ofMinutes(settings.number(Setting.THROTTLE_MINUTES)));
        }
    }

    public boolean isShut(Gate gate) {
        Window window = remote.get() == null ? null : windows.get(caller(gate));
        return window != null && !isOver(window) && window.count() >= limit(gate);
    }

    /** One more try of the kind that is counted. */
    public void count(Gate gate) {
        if (remote.get() == null) {
            return;
        }
        if (windows.size() > MOST) {
            windows.values().removeIf(this::isOver);
        }
        if (windows.size() <= MOST) {
            windows.compute(caller(gate), (key, known) -> known == null || isOver(known) ? new Window(clock.instant(), 1)
                : new Window(known.from(), known.count() + 1));
        }
    }

    /** For tests, which all come from one address. */
    public void forgetAll() {
        windows.clear();
    }

    private boolean isOver(Window window) {
        return Duration.between(window.from(), clock.instant()).abs().compareTo(Duration.ofMinutes(settings.number(Setting.THROTTLE_MINUTES))) >= 0;
    }

    private int limit(Gate gate) {
        return settings.number(gate == Gate.SIGN_IN ? Setting.THROTTLE_SIGN_IN : Setting.THROTTLE_FORMS);
    }

    private Caller caller(Gate gate) {
        return new Caller(gate, network(remote.get()));
    }

    /** One household or office has a whole /64 of IPv6 addresses to try from. */
    static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > IPV6_NETWORK ? Arrays.copyOf(bytes, IPV6_NETWORK) : bytes);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
