package org.banso.platform.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Keys;
import org.banso.platform.Requires;
import org.banso.platform.Throttle;
import org.banso.platform.Throttle.Gate;

/**
 * Keys for people without an account. Works inside the transaction of the service that calls it, which has checked its own right;
 * what lies behind the door is that service's to show, and nothing else is reached with a key.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
@Requires(open = true)
public class GuestLinks {
    @Inject
    private GuestLinkRepository links;
    @Inject
    private Throttle throttle;
    @Inject
    private AccessLog log;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** A new key; it goes into a letter to its holder and is forgotten here. Earlier keys to the same subject stay good. */
    public String issue(GuestOrder order) {
        String key = Keys.forAddress();
        links.add(new GuestLink(Keys.fingerprint(key), order, actor.who().name(), clock.instant()));
        return key;
    }

    /** From this moment no key opens the subject any more. */
    public void revokeAll(GuestPurpose purpose, long subjectId) {
        links.to(purpose, subjectId).forEach(link -> link.revoke(clock.instant()));
        links.flush();
    }

    /**
     * Whoever comes with this key; empty when it is unknown, past or taken back, or too many unknown ones came from that
     * network. Which of these it is, nobody is told: each means asking the office.
     */
    public Optional<Guest> enter(GuestPurpose purpose, String key) {
        if (throttle.isShut(Gate.GUEST)) {
            return Optional.empty();
        }
        Optional<GuestLink> known = links.by(purpose, Keys.fingerprint(key == null ? "" : key));
        if (known.isEmpty()) {
            throttle.count(Gate.GUEST);
        }
        return known.filter(link -> link.opensAt(clock.instant())).map(GuestLink::guest);
    }

    /** Writes down that a page was shown to the guest: once in the access log, and for the office with the key. */
    public void opened(Guest guest, String subject) {
        links.opened(guest.linkId(), clock.instant());
        log.readByLink(guest.holder(), guest.caseId(), subject, "link " + guest.linkId());
    }
}
