package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/**
 * Which bodies one name, number or mail domain means, by the register of organizations: under what else each of them is or was
 * known. Two statements for any number of questions, the same whatever the answers are.
 */
@ApplicationScoped
@Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.JUDGE_CONFLICTS, Right.ANSWER_REQUESTS, Right.EDIT_SUPPORTERS, Right.WRITE_RECORDS})
public class IdentityQueries {
    private static final Set<KeyKind> IDENTITY = Set.of(KeyKind.ALIAS, KeyKind.ITS_NO);

    /**
     * One registered body.
     *
     * @param names   keys of every name it has or had, as {@link org.banso.shared.Names#organizationKey} makes them
     * @param numbers corporate numbers likewise
     */
    public record Identity(Set<String> names, Set<String> numbers) {
    }

    /** The answers: by name key, by number, by mail domain. */
    public record Known(Map<String, List<Identity>> byName, Map<String, List<Identity>> byNumber, Map<String, List<Identity>> byDomain) {
        /** Everything registered under the name; several when the name alone does not tell them apart. */
        public List<Identity> named(String nameKey) {
            return byName.getOrDefault(nameKey, List.of());
        }

        public List<Identity> numbered(String number) {
            return number == null ? List.of() : byNumber.getOrDefault(number, List.of());
        }

        public List<Identity> at(String domain) {
            return domain == null ? List.of() : byDomain.getOrDefault(domain, List.of());
        }
    }

    @PersistenceContext
    private EntityManager em;

    /** What the register knows of these names (as keys), numbers and mail domains. */
    public Known of(Collection<String> nameKeys, Collection<String> numbers, Collection<String> domains) {
        List<Object[]> told = rows("k.kind = 'ALIAS' and k.key_value in (" + places(nameKeys) + ") or k.kind = 'ITS_NO' and k.key_value in (" + places(numbers)
            + ") or k.kind = 'MAIL' and k.key_value in (" + places(domains) + ")", List.of(asked(nameKeys), asked(numbers), asked(domains)));
        Map<Long, Identity> identities = identities(new TreeSet<>(told.stream().map(row -> id(row)).toList()));
        var known = new Known(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Object[] row : told) {
            Map<String, List<Identity>> by = switch (kind(row)) {
                case ALIAS -> known.byName();
                case ITS_NO -> known.byNumber();
                default -> known.byDomain();
            };
            by.computeIfAbsent((String) row[2], key -> new ArrayList<>()).add(identities.get(id(row)));
        }
        return known;
    }

    /** Under what these organizations are or were known, taken together. */
    public Identity together(Collection<Long> organizations) {
        var all = new Identity(new LinkedHashSet<>(), new LinkedHashSet<>());
        identities(organizations).values().forEach(one -> {
            all.names().addAll(one.names());
            all.numbers().addAll(one.numbers());
        });
        return all;
    }

    private Map<Long, Identity> identities(Collection<Long> organizations) {
        var found = new HashMap<Long, Identity>();
        organizations.forEach(id -> found.put(id, new Identity(new HashSet<>(), new HashSet<>())));
        rows("k.organization_id in (" + places(organizations) + ") and k.kind in ('ALIAS', 'ITS_NO')", List.of(askedOf(organizations))).stream()
            .filter(row -> IDENTITY.contains(kind(row)) && found.containsKey(id(row)))
            .forEach(row -> (kind(row) == KeyKind.ALIAS ? found.get(id(row)).names() : found.get(id(row)).numbers()).add((String) row[2]));
        return found;
    }

    /** Asked also where there is nothing to ask, so that the work is the same. */
    private static Collection<String> asked(Collection<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }

    private static Collection<Long> askedOf(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(0L) : ids;
    }

    private static String places(Collection<?> values) {
        return String.join(",", Collections.nCopies(Math.max(1, values.size()), "?"));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String where, List<Collection<?>> values) {
        var query = em.createNativeQuery("select k.organization_id, k.kind, k.key_value from organization_key k where " + where + " order by k.organization_id");
        int place = 0;
        for (Collection<?> part : values) {
            for (Object value : part) {
                query.setParameter(++place, value);
            }
        }
        return query.getResultList();
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static KeyKind kind(Object[] row) {
        return KeyKind.valueOf((String) row[1]);
    }
}
