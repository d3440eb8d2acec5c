package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banso.platform.Started;
import org.banso.platform.Tick;

/** Makes the keys of organizations that came by another way than a form (an upgrade, demo data) or by an older rule, bit by bit. */
@ApplicationScoped
class KeyBacklog {
    /** Parts at start, where nobody should wait long; the rest comes with the ticks. */
    private static final int FIRST = 20;

    @Inject
    private Keying keying;

    void atStart(@Observes Started started) {
        int part = 0;
        while (keying.catchUp() == Keying.AT_ONCE && part < FIRST) {
            part++;
        }
    }

    void onTick(@Observes Tick tick) {
        int done;
        do {
            done = keying.catchUp();
        } while (done == Keying.AT_ONCE);
    }
}
