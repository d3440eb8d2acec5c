package org.banso.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a search into a condition on subjects. What is true of a subject is said by the folded text alone, the same on every
 * engine. On MySQL there are two ways to it: a rare word is looked up in the full-text index and then compared exactly; a
 * common one is compared while the list is walked in its order, because the index would first gather its hundreds of
 * thousands of places. Which it is, a {@link Sample} of the newest entries tells.
 */
@ApplicationScoped
public class FullText {
    /** From this share of subjects on, a page is full sooner by walking than by looking up: one in 125. */
    private static final int COMMON_ONE_IN = 125;
    /** Few words of the index are enough to find what is then compared anyway. */
    private static final int MOST_GRAMS = 3;
    /** A word is rare when fewer than one in so many subjects hold it; only few rare words are looked up. */
    private static final int RARE_ONE_IN = 300;
    private static final int MOST_RARE = 2;
    /** A pair of characters that stands in more subjects than this is not worth its look-up, 30 microseconds for each; nearly all pairs of Latin letters are such. */
    private static final int RARE_PAIR = 500;
    /** Subjects that may be named one by one; what a look-up finds more is walked after all. */
    private static final int MOST_NAMED = 10_000;
    /** Subjects in which two common words may meet before that is not worth naming. */
    private static final int MOST_TOGETHER = 2_000;
    private static final String INDEXED = "(select distinct subject_id from search_entry where match(folded) against (? in boolean mode))";
    /** The alias of the entry in what callers say of it. */
    private static final String ENTRY = "\\be\\.";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Sample sample;
    @Inject
    private Engine engine;

    /**
     * The search as a condition.
     *
     * @param subject  JPQL for the id of the subject, for example c.id
     * @param readable JPQL in parentheses, saying of the entry {@code e} of SearchContent whether the reader may find it
     * @param reader   the values of its parameters
     * @param few      the reader sees so few subjects that they are walked in any case
     */
    public TextCondition condition(TextQuery query, String subject, String readable, Map<String, Object> reader, boolean few) {
        if (query.isNothing()) {
            return TextCondition.NONE;
        }
        var where = new StringBuilder();
        var values = new HashMap<String, Object>();
        List<Set<String>> drivers = few || !engine.mysql() ? List.of() : drivers(query);
        Set<Long> together = together(drivers);
        Set<String> driver = drivers.isEmpty() || together != null ? null : drivers.get(0);
        Set<Long> named = driver == null ? together : named(driver, query, readable, reader);
        if (named != null && named.isEmpty()) {
            return new TextCondition(" and 1 = 0", Map.of());
        }
        if (named != null) {
            where.append(" and ").append(subject).append(" in :named");
            values.put("named", named);
        }
        for (Set<String> group : query.wanted()) {
            if (group != driver || named == null) {
                where.append(" and 0 < ").append(places(subject, readable, any(group, values)));
            }
        }
        if (!query.unwanted().isEmpty()) {
            where.append(" and 0 = ").append(places(subject, readable, any(query.unwanted(), values)));
        }
        if (where.indexOf(readable) >= 0) {
            values.putAll(reader);
        }
        return new TextCondition(where.toString(), values);
    }

    /**
     * The subjects that the index names for both of the two rarest words where neither is rare, by one pair of characters of each: two
     * words that hardly ever meet leave few, and nobody's text is read for that. They are still to be compared, for each of the words and
     * with what the reader may find. Null when there is one word, a rare one, or when they meet too often to name.
     */
    private Set<Long> together(List<Set<String>> drivers) {
        if (drivers.size() < 2 || isRare(drivers.get(0))) {
            return null;
        }
        List<?> found = em.createNativeQuery("select a.subject_id from " + INDEXED + " a join " + INDEXED + " b on b.subject_id = a.subject_id limit " + (MOST_TOGETHER + 1))
            .setParameter(1, lookup(drivers.get(0), 1)).setParameter(2, lookup(drivers.get(1), 1)).getResultList();
        return found.size() > MOST_TOGETHER ? null : found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /**
     * The subjects that the index names for the words of the driver, compared exactly, as far as they have the other words too; null
     * when they are too many to name. Two common words that hardly ever meet leave few, and only the places of one are gone through.
     */
    private Set<Long> named(Set<String> driver, TextQuery all, String readable, Map<String, Object> reader) {
        var values = new HashMap<>(reader);
        var where = new StringBuilder((readable + any(driver, values)).replaceAll(ENTRY, "n."));
        all.wanted().stream().filter(group -> group != driver)
            .forEach(group -> where.append(" and 0 < ").append(places("n.subjectId", readable, any(group, values))));
        var query = em.createQuery("select n.subjectId from SearchContent n where SQL('MATCH(?) AGAINST (? IN BOOLEAN MODE)', n.folded, :lookup) > 0.0 and "
            + where, Long.class).setParameter("lookup", lookup(driver, MOST_GRAMS)).setMaxResults(MOST_NAMED + 1);
        values.forEach(query::setParameter);
        List<Long> found = query.getResultList();
        return found.size() > MOST_NAMED ? null : Set.copyOf(found);
    }

    /**
     * The newest subjects in whose entry of this circle one of the rarer of these words stands: to find what is like
     * something, where missing one does no harm. Common words are not looked up, nor rare ones all of whose pairs are common,
     * for their places are too many to gather.
     *
     * @param readers the circle; the caller has made sure that its reader belongs to it
     */
    public List<Long> holding(Collection<String> words, String readers, int most) {
        List<Set<String>> rare = words.stream().map(Folding::text).map(TextQuery::open).filter(word -> Grams.of(word).size() > 1).distinct().map(Set::of)
            .filter(this::isRare).filter(this::hasRarePair)
            .sorted(Comparator.comparingInt((Set<String> word) -> -word.iterator().next().length()).thenComparing(word -> word.iterator().next())).limit(MOST_RARE).toList();
        var found = new LinkedHashSet<Long>();
        for (Set<String> word : rare) {
            var values = new HashMap<String, Object>();
            String any = any(word, values);
            String indexed = engine.mysql() ? "SQL('MATCH(?) AGAINST (? IN BOOLEAN MODE)', e.folded, :lookup) > 0.0 and " : "";
            var query = em.createQuery("select e.subjectId from SearchContent e where " + indexed + "e.readers = :readers" + any + " order by e.subjectId desc", Long.class)
                .setParameter("readers", readers).setMaxResults(most);
            if (engine.mysql()) {
                query.setParameter("lookup", lookup(word, MOST_GRAMS));
            }
            values.forEach(query::setParameter);
            found.addAll(query.getResultList());
        }
        return List.copyOf(found);
    }

    /** Counted and not asked by exists, which MySQL would turn round and begin at the other end. */
    private static String places(String subject, String readable, String any) {
        return "(select count(e.subjectId) from SearchContent e where e.subjectId = " + subject + " and " + readable + any + ")";
    }

    private static String any(Set<String> group, Map<String, Object> values) {
        List<String> each = new ArrayList<>();
        for (String word : group) {
            String name = "word" + values.size();
            values.put(name, word);
            each.add("locate(:" + name + ", e.folded) > 0");
        }
        return " and (" + String.join(" or ", each) + ")";
    }

    private boolean isRare(Set<String> group) {
        return sample.subjects(List.of(group)) * RARE_ONE_IN < Math.max(sample.size(), RARE_ONE_IN + 1);
    }

    private boolean hasRarePair(Set<String> group) {
        return !engine.mysql() || group.stream().allMatch(word -> Grams.of(word).stream().anyMatch(gram -> sample.places(gram) <= RARE_PAIR));
    }

    /** The groups that may be looked up, the rarest first; none when the list is to be walked. */
    private List<Set<String>> drivers(TextQuery query) {
        List<Set<String>> able = query.wanted().stream().filter(group -> group.stream().allMatch(word -> !Grams.of(word).isEmpty())).toList();
        return able.isEmpty() || sample.subjects(query.wanted()) * COMMON_ONE_IN >= sample.size() ? List.of()
            : able.stream().sorted(Comparator.comparingInt(group -> sample.subjects(List.of(group)))).toList();
    }

    /** The rarest grams of each word in the language of MySQL's boolean mode; nothing that was typed gets there but letters and digits. */
    private String lookup(Set<String> group, int most) {
        return group.stream().map(word -> rarest(Grams.of(word), most).stream().map(gram -> "+" + gram).collect(Collectors.joining(" ", "(", ")")))
            .collect(Collectors.joining(" "));
    }

    /** A pair that is much more common than the rarest takes longer to look up than it spares. */
    private List<String> rarest(Set<String> grams, int most) {
        List<String> sorted = grams.stream().sorted(Comparator.comparingInt(sample::entries)).toList();
        return sorted.stream().filter(gram -> sample.entries(gram) <= 2 * (sample.entries(sorted.get(0)) + 1)).limit(most).toList();
    }
}
