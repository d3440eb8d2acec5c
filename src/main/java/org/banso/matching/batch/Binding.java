package org.banso.matching.batch;

import java.io.Serializable;
import java.util.List;

/**
 * What keeps some cases from being served better.
 *
 * @param cases      the cases that lack somebody, and those that would have to give somebody up for them
 * @param places     the fields concerned
 * @param supporters for {@link Kind#CAPACITY} and {@link Kind#FLOOR}: one more case for any one of them, and one place more is
 *                   taken (or strong); for {@link Kind#UNAVAILABLE}: who knows the field but cannot be asked; else empty
 * @param missing    places that stay empty or weak because of it
 */
public record Binding(Kind kind, List<Long> cases, List<String> places, List<Long> supporters, int missing) implements Serializable {
    /** In the order in which they are looked at. */
    public enum Kind {
        /** Nobody in the register knows the field. */
        NO_HOLDER,
        /** Everybody who knows the field has a conflict with the case, and nobody says who. */
        CONFLICT,
        /** Those who know the field and have no conflict cannot be asked now. */
        UNAVAILABLE,
        /** Those who could be asked are full. */
        CAPACITY,
        /** Those who would reach the floor are full, or there are none. */
        FLOOR
    }
}
