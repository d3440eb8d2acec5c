package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Text;

/**
 * Finds organizations while somebody types. Every look is a walk along one index that stops after a few rows, however many
 * organizations there are, and gives the same answer on both engines.
 */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
@Transactional
public class OrganizationSearchQueries {
    private static final int SUGGESTIONS = 8;
    private static final int LIKELY = 5;
    private static final String BEGINS = "select key_value, organization_id from organization_key where kind = ? and key_value like ? escape '!'"
        + " order by key_value, organization_id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private KeyRepository keys;

    /**
     * Organizations whose name or reading, in whatever spelling, has what was typed in it, or whose corporate number begins with
     * it: those that begin with it first.
     */
    public List<Suggestion> suggest(String typed) {
        var found = new LinkedHashSet<Long>();
        String number = SearchKeys.numberBeginning(typed);
        if (!number.isEmpty()) {
            found.addAll(beginning(KeyKind.NUMBER, number, SUGGESTIONS));
        }
        List<String> words = SearchKeys.words(typed);
        for (KeyKind kind : List.of(KeyKind.NAME, KeyKind.KANA, KeyKind.PART)) {
            for (String word : words) {
                if (found.size() < SUGGESTIONS) {
                    found.addAll(beginning(kind, kind == KeyKind.PART ? SearchKeys.beginning(word) : word, SUGGESTIONS));
                }
            }
        }
        List<Long> first = found.stream().limit(SUGGESTIONS).toList();
        return lines(first, Map.of()).stream().filter(line -> words.stream().allMatch(word -> Text.length(word) <= SearchKeys.PART_MAX)
            || words.stream().anyMatch(word -> SearchKeys.name(line.name()).contains(word))).toList();
    }

    /**
     * Organizations that may be the one being typed, the likeliest first: those that share its number, name, reading, telephone or
     * mail domain, then those whose name goes on from it or begins it.
     *
     * @param except the organization being edited, or null
     */
    public List<Suggestion> likely(OrganizationDetails typed, Long except) {
        long own = except == null ? -1 : except;
        Map<Long, Set<KeyKind>> shared = keys.sharing(SearchKeys.telling(typed), own);
        shared.values().removeIf(kinds -> OrganizationPair.score(kinds) < KeyKind.ENOUGH);
        var ordered = new LinkedHashMap<Long, Set<KeyKind>>();
        shared.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Long, Set<KeyKind>> entry) -> -OrganizationPair.score(entry.getValue()))
            .thenComparing(Map.Entry::getKey)).limit(LIKELY).forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        String name = SearchKeys.name(typed.sheet().getName());
        if (Text.length(name) > 2 && ordered.size() < LIKELY) {
            beginning(KeyKind.NAME, name, LIKELY).stream().filter(id -> id != own && ordered.size() < LIKELY)
                .forEach(id -> ordered.putIfAbsent(id, EnumSet.noneOf(KeyKind.class)));
        }
        return lines(ordered.keySet(), ordered);
    }

    private List<Long> beginning(KeyKind kind, String word, int most) {
        List<?> rows = em.createNativeQuery(BEGINS).setParameter(1, kind.name()).setParameter(2, literal(word) + "%").setMaxResults(most * 2).getResultList();
        return rows.stream().map(row -> ((Number) ((Object[]) row)[1]).longValue()).distinct().limit(most).toList();
    }

    /** The lines in the order of the ids. */
    private List<Suggestion> lines(Collection<Long> ids, Map<Long, Set<KeyKind>> shared) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Long, Suggestion>();
        em.createQuery("select o.id, o.sheet.name, o.sheet.applicantType, o.sheet.prefecture, o.sheet.corporateNumber from Organization o"
                + " where o.id in :ids and o.mergedInto is null", Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> found.put((Long) row[0], new Suggestion((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                List.copyOf(shared.getOrDefault((Long) row[0], Set.of())))));
        var ordered = new ArrayList<Suggestion>();
        ids.stream().map(found::get).filter(line -> line != null).forEach(ordered::add);
        return ordered;
    }

    /** Wildcards typed by people are letters like any other. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
