package org.banso.platform.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Tick;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** Looks over what is stored and mends what can be mended: by night, and whenever the administrator asks. */
@ApplicationScoped
@Requires(Right.CHECK_DATA)
public class Checks {
    private static final Logger LOG = Logger.getLogger(Checks.class.getName());
    /** The hour in Japan in which nobody works. */
    private static final int NIGHT = 3;

    @Inject
    @Any
    private Instance<Invariant> invariants;
    @Inject
    private CheckRun run;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Everything there is to look at, in the order of its names. */
    List<Invariant> all() {
        return invariants.stream().sorted(Comparator.comparing(Invariant::key)).toList();
    }

    /** Looks at everything now; gives how many places were found at which something does not hold. */
    public int look() {
        return all().stream().mapToInt(run::look).sum();
    }

    /**
     * Mends one thing and looks at it again.
     *
     * @return how many places were mended
     * @throws NotFound when there is no such thing, or no machine can mend it
     */
    public int mend(String key) {
        Invariant it = all().stream().filter(each -> each.key().equals(key) && each.mendable()).findFirst().orElseThrow(NotFound::new);
        int mended = run.mend(it);
        audit.note("DATA_MENDED", key, Integer.toString(mended));
        run.look(it);
        return mended;
    }

    void onTick(@Observes Tick tick) {
        ZonedDateTime now = tick.at().atZone(Jst.ZONE);
        if (now.getHour() == NIGHT && run.claimed(now.toLocalDate())) {
            for (Invariant each : all()) {
                try {
                    int found = run.look(each);
                    if (found > 0) {
                        LOG.log(Level.WARNING, "{0} does not hold in {1} places; see /admin/checks", new Object[] {each.key(), found});
                    }
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "{0} could not be looked at: {1}", new Object[] {each.key(), e.toString()});
                }
            }
        }
    }
}
