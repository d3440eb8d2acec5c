package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.banso.consultation.CaseAccess;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Tick;

/**
 * What somebody types into a section of a karte, kept on the server while he types, so that it outlives a closed browser and an
 * expired session. One draft for each person, case and section; only that person ever reads it. Saving the section ends it.
 */
@ApplicationScoped
@Transactional
@Requires(signedIn = true)
public class Drafts {
    /** Drafts nobody went on with are forgotten after this long, as those of the portal are (domain.md 3). */
    static final Duration LIFE = Duration.ofDays(90);
    /** More than any section can hold; what is larger is not kept. */
    static final int MOST_CHARACTERS = 400_000;

    @Inject
    private WorkRepository work;
    @Inject
    private CaseAccess access;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Unsaved work.
     *
     * @param base  the section as it stood when the work began, so that what others changed since is found
     * @param typed what the inputs hold, valid or not
     */
    public record Draft(String base, String typed, Instant savedAt) implements Serializable {
    }

    /**
     * Keeps what was typed in place of what was kept before.
     *
     * @return when; empty when it is too large to be kept
     * @throws org.banso.shared.NotFound when the actor may not see the case
     */
    public Optional<Instant> keep(long caseId, String section, String base, String typed) {
        if (base.length() + typed.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        access.require(caseId);
        Instant now = clock.instant();
        work.keep(actor.accountId(), caseId, section, new Draft(base, typed, now));
        return Optional.of(now);
    }

    /** The actor's own unsaved work on the section. */
    public Optional<Draft> of(long caseId, String section) {
        return work.draft(actor.accountId(), caseId, section);
    }

    public void discard(long caseId, String section) {
        work.discard(actor.accountId(), caseId, section);
    }

    void onTick(@Observes Tick tick) {
        work.forgetDrafts(tick.at().minus(LIFE));
    }
}
