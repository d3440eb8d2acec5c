package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Page;

/** Pairs of organizations that may be one, with what they share. Pairs are kept, not searched for ({@link Keying}), so the list is quick. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class DuplicateQueries {
    public static final int PAGE = 25;
    private static final int LIKELY = 5;
    private static final String LINE = "o.id, o.sheet.name, o.sheet.applicantType, o.sheet.prefecture, o.sheet.corporateNumber, p.reasons";

    @PersistenceContext
    private EntityManager em;

    /**
     * Two organizations side by side.
     *
     * @param dismissedBy who said that they are two; null while the pair is proposed
     */
    public record Pair(long id, long version, Suggestion first, Suggestion second, List<KeyKind> shared, String dismissedBy, Instant dismissedAt)
        implements Serializable {
    }

    /** Those that may be the same as this one, the likeliest first. */
    public List<Suggestion> of(long organizationId) {
        return Stream.of("p.firstId = :id and o.id = p.secondId", "p.secondId = :id and o.id = p.firstId")
            .flatMap(side -> em.createQuery("select " + LINE + ", p.score from OrganizationPair p, Organization o where " + side
                    + " and p.dismissed = false and o.mergedInto is null order by p.score desc, o.id", Object[].class)
                .setParameter("id", organizationId).setMaxResults(LIKELY).getResultStream())
            .sorted((one, other) -> Integer.compare((Integer) other[6], (Integer) one[6])).limit(LIKELY).map(row -> line(row, 0, (String) row[5])).toList();
    }

    /** One page of the pairs, the likeliest first; or of those that were dismissed. */
    public Page<Pair> page(boolean dismissed, int number) {
        List<Object[]> rows = em.createQuery("select p.id, p.version, p.reasons, p.dismissedBy, p.dismissedAt,"
                + " a.id, a.sheet.name, a.sheet.applicantType, a.sheet.prefecture, a.sheet.corporateNumber,"
                + " b.id, b.sheet.name, b.sheet.applicantType, b.sheet.prefecture, b.sheet.corporateNumber"
                + " from OrganizationPair p, Organization a, Organization b where p.dismissed = :dismissed and a.id = p.firstId and b.id = p.secondId"
                + " and a.mergedInto is null and b.mergedInto is null order by p.score desc, p.id desc", Object[].class)
            .setParameter("dismissed", dismissed).setFirstResult(Page.offset(number, PAGE)).setMaxResults(PAGE + 1).getResultList();
        return Page.of(rows.stream().map(row -> new Pair((Long) row[0], (Long) row[1], line(row, 5, null), line(row, 10, null), kinds((String) row[2]),
            (String) row[3], (Instant) row[4])).toList(), Math.max(1, number), PAGE);
    }

    private static Suggestion line(Object[] row, int at, String reasons) {
        return new Suggestion((Long) row[at], (String) row[at + 1], (String) row[at + 2], (String) row[at + 3], (String) row[at + 4], kinds(reasons));
    }

    private static List<KeyKind> kinds(String reasons) {
        return reasons == null || reasons.isEmpty() ? List.of() : Arrays.stream(reasons.split(",")).map(KeyKind::valueOf).toList();
    }
}
