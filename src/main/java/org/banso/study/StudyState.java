package org.banso.study;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a study stands (domain.md 3, side machines). CANCELLED: refused by the manager, or given up. */
public enum StudyState {
    PROPOSED, APPROVED, ORDERED, DELIVERED, INSPECTED, SHARED, CANCELLED;

    private static final Map<StudyState, Set<StudyState>> NEXT = Map.of(
        PROPOSED, EnumSet.of(APPROVED, CANCELLED), APPROVED, EnumSet.of(ORDERED, CANCELLED), ORDERED, EnumSet.of(DELIVERED, CANCELLED),
        DELIVERED, EnumSet.of(ORDERED, INSPECTED, CANCELLED), INSPECTED, EnumSet.of(ORDERED, SHARED, CANCELLED), SHARED, EnumSet.noneOf(StudyState.class),
        CANCELLED, EnumSet.noneOf(StudyState.class));

    public boolean mayBecome(StudyState next) {
        return NEXT.get(this).contains(next);
    }

    /** A vendor is at work: what ties him to the case matters. */
    public boolean isWithVendor() {
        return this == ORDERED || this == DELIVERED;
    }
}
