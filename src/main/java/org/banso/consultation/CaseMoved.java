package org.banso.consultation;

import java.util.Set;

/**
 * Fired in the transaction in which a case makes a step, whichever service made it; families whose work depends on where a
 * case stands observe it.
 *
 * @param from null where the case begins
 */
public record CaseMoved(long caseId, CaseStatus from, Transition step) {

    /** From now on nobody has anything to do. */
    public boolean ends() {
        return from != null && from.isOpen() && !step.to().isOpen();
    }

    /** The case was in one of these states and no longer is. */
    public boolean leaves(Set<CaseStatus> states) {
        return from != null && states.contains(from) && !states.contains(step.to());
    }
}
