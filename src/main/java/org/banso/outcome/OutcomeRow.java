package org.banso.outcome;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An outcome on a list.
 *
 * @param ofThisCase it hangs on the case that is looked at, not only on another of the same organization
 * @param caseNos    the numbers of its cases, joined for reading
 * @param twin       a checked one that may be the same event, or null
 */
public record OutcomeRow(OutcomeSeen seen, String kind, LocalDate on, Long amountYen, String evidence, String url, String attribution, String note, OutcomeState state,
                         boolean ofThisCase, String caseNos, Twin twin) implements Serializable {

    /** What an outcome may be the same as. */
    public record Twin(long id, LocalDate on, Long amountYen) implements Serializable {
    }

    public long id() {
        return seen.id();
    }

    /** Whether the office still has to say what it thinks. */
    public boolean waits() {
        return state == OutcomeState.REPORTED;
    }

    /** Whether it may still be changed. */
    public boolean isOpen() {
        return state == OutcomeState.REPORTED || state == OutcomeState.CHECKED;
    }
}
