package org.banso.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/**
 * The newest entries of the index, kept in memory for a while, to guess how common words are: the very entries a walk along
 * the newest cases would meet first. Used for nothing but the choice of a way; what is found does not depend on it.
 */
@ApplicationScoped
class Sample {
    private static final int ENTRIES = 1_500;
    private static final int CHARS = 4_000;
    private static final int MOST_COUNTED = 5_000;
    private static final Duration FRESH = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;
    private volatile Taken taken = new Taken(Instant.MIN, Map.of());

    /** The texts of each subject, and what was counted in them already: the same words are asked for again page by page. */
    private record Taken(Instant at, long newest, List<List<String>> subjects, Map<Object, Integer> counted) {
        Taken(Instant at, Map<Long, List<String>> bySubject) {
            this(at, bySubject.keySet().stream().mapToLong(id -> id).max().orElse(0), List.copyOf(bySubject.values()), new ConcurrentHashMap<>());
        }

        int count(Object what, ToIntFunction<List<List<String>>> count) {
            Integer known = counted.get(what);
            if (known == null) {
                known = count.applyAsInt(subjects);
                if (counted.size() < MOST_COUNTED) {
                    counted.put(what, known);
                }
            }
            return known;
        }
    }

    /** How many subjects were looked at. */
    int size() {
        return now().subjects().size();
    }

    /** How many of them hold every group. */
    int subjects(List<Set<String>> groups) {
        return now().count(List.copyOf(groups), subjects -> (int) subjects.stream().filter(texts -> groups.stream().allMatch(group -> texts.stream()
            .anyMatch(text -> group.stream().anyMatch(text::contains)))).count());
    }

    /** About how many subjects of the whole index hold a pair of characters; subjects are numbered as they come, so the newest tells how many there are. */
    long places(String gram) {
        Taken known = now();
        return entries(gram) * known.newest() / Math.max(1, known.subjects().size());
    }

    /** How many entries hold a pair of characters, or begin of one. */
    int entries(String gram) {
        String part = gram.endsWith("*") ? gram.substring(0, gram.length() - 1) : gram;
        return now().count(part, subjects -> (int) subjects.stream().flatMap(List::stream).filter(text -> text.contains(part)).count());
    }

    private Taken now() {
        Taken known = taken;
        Instant instant = clock.instant();
        if (known.at().plus(FRESH).isBefore(instant)) {
            known = new Taken(instant, take());
            taken = known;
        }
        return known;
    }

    private Map<Long, List<String>> take() {
        Map<Long, List<String>> bySubject = new HashMap<>();
        em.createQuery("select e.subjectId, substring(e.folded, 1, " + CHARS + ") from SearchContent e order by e.subjectId desc", Object[].class)
            .setMaxResults(ENTRIES).getResultList().forEach(row -> bySubject.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
        return bySubject;
    }
}
