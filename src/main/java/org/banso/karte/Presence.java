package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.DraftDiscarded;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Tick;

/** Who of the office has a karte open at this moment, and which section he is editing. */
@ApplicationScoped
@Transactional
@Requires(Right.VIEW_ALL_CASES)
public class Presence {
    /** Somebody not heard of for three rounds of the page's 30 seconds has left. */
    static final Duration GONE_AFTER = Duration.ofSeconds(90);

    @Inject
    private WorkRepository work;
    @Inject
    private CaseAccess access;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Somebody else at the same karte.
     *
     * @param section the section he is editing; null when he only reads
     */
    public record Colleague(String name, String section) implements Serializable {
    }

    /**
     * The actor has the karte open and edits this section, or none (null).
     *
     * @return who else is there
     * @throws org.banso.shared.NotFound when the actor may not see the case
     */
    public List<Colleague> here(long caseId, String section) {
        access.require(caseId);
        Instant now = clock.instant();
        work.seen(actor.accountId(), actor.who().name(), caseId, section, now);
        return work.others(actor.accountId(), caseId, now.minus(GONE_AFTER));
    }

    /** Having had it open keeps no case from going. */
    @Requires(open = true)
    void discarded(@Observes DraftDiscarded gone) {
        work.forgetPresence(gone.caseId());
    }

    void onTick(@Observes Tick tick) {
        work.forgetPresence(tick.at().minus(GONE_AFTER));
    }
}
