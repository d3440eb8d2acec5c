package org.banso.platform.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** What the last looks found, for the administrator. */
@ApplicationScoped
@Requires(Right.CHECK_DATA)
public class CheckQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Checks checks;

    /**
     * One thing that must hold.
     *
     * @param breaches  places found at the last look; null before the first
     * @param examples  those places in words
     * @param mendable  whether a machine can mend it
     */
    public record Row(String key, boolean mendable, Integer breaches, List<String> examples, Instant checkedAt, Instant mendedAt, Integer mended)
        implements Serializable {

        /** Whether there may be more than were told. */
        public boolean more() {
            return breaches != null && breaches >= CheckRun.MOST;
        }
    }

    public List<Row> all() {
        Map<String, Object[]> known = em.createQuery("select r.key, r.breaches, r.examples, r.checkedAt, r.mendedAt, r.mended from CheckResult r", Object[].class)
            .getResultStream().collect(Collectors.toMap(row -> (String) row[0], Function.identity()));
        return checks.all().stream().map(each -> row(each, known.get(each.key()))).toList();
    }

    private static Row row(Invariant each, Object[] known) {
        return known == null ? new Row(each.key(), each.mendable(), null, List.of(), null, null, null)
            : new Row(each.key(), each.mendable(), (Integer) known[1], known[2] == null ? List.of() : List.of(((String) known[2]).split("\n")),
                (Instant) known[3], (Instant) known[4], (Integer) known[5]);
    }
}
