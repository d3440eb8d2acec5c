package org.banso.organization;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Fired in the transaction in which an organization's things go over to another, by a merge or by its undoing. Each family that
 * keeps rows for an organization observes it, asks {@link #rows} which of them go, and moves those and no others.
 */
public final class OrganizationMoving {
    private final long from;
    private final long to;
    private final BiFunction<String, Collection<Long>, List<Long>> journal;

    OrganizationMoving(long from, long to, BiFunction<String, Collection<Long>, List<Long>> journal) {
        this.from = from;
        this.to = to;
        this.journal = journal;
    }

    /** Whose rows go. */
    public long from() {
        return from;
    }

    /** Where they go. */
    public long to() {
        return to;
    }

    /**
     * Which rows go: in a merge all there are, which is written down; in an undoing those of them that came by the merge and are
     * still there.
     *
     * @param kind  the family's own word for its rows, at most 20 characters
     * @param there ids of the rows that {@link #from} has now
     */
    public List<Long> rows(String kind, Collection<Long> there) {
        return journal.apply(kind, there);
    }
}
