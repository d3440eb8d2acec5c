package org.banso.organization;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a merge changes in the figures of a fiscal year (domain.md 5): C5, distinct organizations, and the repeat cases of C6, those
 * whose organization had an earlier counted case.
 */
public record CountChange(int fiscalYear, int organizations, int repeats) implements Serializable {
    /**
     * Counted cases of one entry in one fiscal year.
     *
     * @param key what they count for: the corporate number, or the entry's id
     */
    record Counted(long key, long organizationId, int fiscalYear, long cases) {
    }

    /**
     * The years whose figures change, the latest first.
     *
     * @param counted  all counted cases under the keys of the two and under the key of the result
     * @param merged   the ids of the two
     * @param survivor what the cases of both count for afterwards
     */
    static List<CountChange> of(Collection<Counted> counted, Set<Long> merged, long survivor) {
        Map<Integer, Set<Long>> before = keysByYear(counted, Counted::key);
        Map<Integer, Set<Long>> after = keysByYear(counted, one -> merged.contains(one.organizationId()) ? survivor : one.key());
        var changes = new ArrayList<CountChange>();
        for (int year : new TreeSet<>(before.keySet()).descendingSet()) {
            // Within its first year all but the first case of an organization repeat, so the repeats change by as many as begin elsewhere.
            var change = new CountChange(year, after.get(year).size() - before.get(year).size(), beginning(before, year) - beginning(after, year));
            if (change.organizations() != 0 || change.repeats() != 0) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<Integer, Set<Long>> keysByYear(Collection<Counted> counted, Function<Counted, Long> key) {
        var found = new HashMap<Integer, Set<Long>>();
        counted.forEach(one -> found.computeIfAbsent(one.fiscalYear(), year -> new HashSet<>()).add(key.apply(one)));
        return found;
    }

    /** How many have their first case in the year. */
    private static int beginning(Map<Integer, Set<Long>> keys, int year) {
        return (int) keys.get(year).stream().filter(key -> keys.entrySet().stream().noneMatch(other -> other.getKey() < year && other.getValue().contains(key))).count();
    }
}
