package org.banso.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The writing side of the index, for the feature whose subjects are searched. One indexer at a time, whatever the number of
 * nodes: who works holds the row of {@code search_state} until his transaction ends. Needs a transaction throughout.
 */
@ApplicationScoped
public class SearchIndex {
    /** Changes whenever {@link Folding} or what goes into an entry does: then everything is indexed anew. */
    public static final int RULES = 2;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** What a walk over all subjects is for. */
    public enum Walk {
        /** Only what is missing. */
        CHECK,
        /** Everything anew. */
        REBUILD
    }

    /**
     * How things stand.
     *
     * @param walk     null when none is under way
     * @param walkedTo last subject done
     * @param walkEnd  last subject there was when the walk began
     * @param endedAt  when the last one ended
     */
    public record State(Walk walk, long walkedTo, long walkEnd, Instant endedAt) {
        /** In hundredths. */
        public int percent() {
            return walk == null || walkEnd == 0 ? 100 : (int) Math.min(99, walkedTo * 100 / walkEnd);
        }
    }

    /** Becomes the one indexer until the transaction ends; false when another is at it. */
    public boolean begin() {
        return !em.createNativeQuery("select id from search_state where id = 1 for update skip locked").getResultList().isEmpty();
    }

    /** The same, waiting for the other. */
    public void beginAfterOthers() {
        em.createNativeQuery("select id from search_state where id = 1 for update").getResultList();
    }

    /** The next subjects that have changed, the oldest change first; they are no longer pending when the transaction ends. */
    public Set<Long> pending(int most) {
        List<?> rows = em.createNativeQuery("select id, subject_id from search_pending order by id limit " + most).getResultList();
        var subjects = new LinkedHashSet<Long>();
        var ids = new ArrayList<Long>();
        rows.forEach(row -> {
            ids.add(((Number) ((Object[]) row)[0]).longValue());
            subjects.add(((Number) ((Object[]) row)[1]).longValue());
        });
        for (int from = 0; from < ids.size(); from += 100) {
            List<Long> part = ids.subList(from, Math.min(ids.size(), from + 100));
            var delete = em.createNativeQuery("delete from search_pending where id in (" + "?,".repeat(part.size()).replaceAll(",$", "") + ")");
            for (int i = 0; i < part.size(); i++) {
                delete.setParameter(i + 1, part.get(i));
            }
            delete.executeUpdate();
        }
        return subjects;
    }

    /** How many changes wait, counted no further than {@code most}. */
    public int waiting(int most) {
        return em.createNativeQuery("select id from search_pending order by id limit " + most).getResultList().size();
    }

    /** Every subject that could be found by one of the words, however short and in whatever spelling, is put into the index anew. */
    public void again(Collection<String> words) {
        words.stream().map(Folding::text).filter(folded -> !folded.isEmpty()).distinct().forEach(folded ->
            em.createNativeQuery("insert into search_pending (subject_id) select distinct subject_id from search_entry where locate(?, folded) > 0")
                .setParameter(1, folded).executeUpdate());
    }

    /** The entries of these subjects become the given ones; what is the same is not written. */
    public void replace(Collection<Long> subjectIds, Map<Long, List<IndexedText>> texts) {
        if (subjectIds.isEmpty()) {
            return;
        }
        Map<Long, Map<Map.Entry<String, Long>, SearchContent>> known = new HashMap<>();
        em.createQuery("select e.subjectId, e from SearchContent e where e.subjectId in :ids", Object[].class).setParameter("ids", subjectIds).getResultList()
            .forEach(row -> known.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                .put(Map.entry(((SearchContent) row[1]).readers(), ((SearchContent) row[1]).sourceId()), (SearchContent) row[1]));
        for (long id : subjectIds) {
            Map<Map.Entry<String, Long>, SearchContent> before = known.getOrDefault(id, new HashMap<>());
            for (IndexedText text : texts.getOrDefault(id, List.of())) {
                SearchContent entry = before.remove(text.key());
                if (entry == null) {
                    em.persist(new SearchContent(id, text));
                } else if (!entry.folded().equals(text.folded())) {
                    entry.folded(text.folded());
                }
            }
            before.values().forEach(em::remove);
        }
        em.flush();
        em.clear();
    }

    /** Which of these subjects have no entry at all. */
    public Set<Long> missing(Collection<Long> subjectIds) {
        var missing = new LinkedHashSet<>(subjectIds);
        if (!missing.isEmpty()) {
            em.createQuery("select distinct e.subjectId from SearchContent e where e.subjectId in :ids", Long.class).setParameter("ids", subjectIds)
                .getResultList().forEach(missing::remove);
        }
        return missing;
    }

    public State state() {
        Object[] row = (Object[]) em.createNativeQuery("select walk, walked_to, walk_end, cast(walk_ended_at as char(19)) from search_state where id = 1").getSingleResult();
        return new State(row[0] == null ? null : Walk.valueOf((String) row[0]), ((Number) row[1]).longValue(), ((Number) row[2]).longValue(),
            row[3] == null ? null : LocalDateTime.parse(row[3].toString().strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC));
    }

    /**
     * Begins a walk up to the subject {@code last}; one that is under way goes on, unless it only checks and everything is
     * wanted. An index made under older rules is made anew whatever was asked.
     */
    public void walk(Walk wanted, long last) {
        Number rules = (Number) em.createNativeQuery("select rules from search_state where id = 1").getSingleResult();
        Walk walk = rules.intValue() == RULES ? wanted : Walk.REBUILD;
        State now = state();
        if (now.walk() == null || now.walk() == Walk.CHECK && walk == Walk.REBUILD) {
            em.createNativeQuery("update search_state set rules = ?, walk = ?, walked_to = 0, walk_end = ?, walk_started_at = ? where id = 1")
                .setParameter(1, RULES).setParameter(2, walk.name()).setParameter(3, last).setParameter(4, now()).executeUpdate();
        }
    }

    /** The walk has come to the subject {@code last}; null when it has come to its end. */
    public void walked(Long last) {
        if (last == null) {
            em.createNativeQuery("update search_state set walk = null, walk_ended_at = ? where id = 1").setParameter(1, now()).executeUpdate();
        } else {
            em.createNativeQuery("update search_state set walked_to = ? where id = 1").setParameter(1, last).executeUpdate();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
