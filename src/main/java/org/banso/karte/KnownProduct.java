package org.banso.karte;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A product of an organization across its cases.
 *
 * @param phases every phase told, the oldest first; it may go back
 * @param cases  the cases that were about it, the newest first
 */
public record KnownProduct(long id, String name, String type, String phase, List<Step> phases, List<InCase> cases) implements Serializable {

    /** From this day on it stood in this phase, as this case told. */
    public record Step(String phase, LocalDate on, String caseNo) implements Serializable {
    }

    /** A case that was about it. */
    public record InCase(String caseNo, LocalDate on, boolean main) implements Serializable {
    }
}
