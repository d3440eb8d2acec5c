package org.banso.matching;

/** Outcome of the conflict check for one supporter and one case (domain.md 4.4). */
public enum ConflictStatus {
    UNCHECKED, CLEAR, CLEAR_WITH_MEASURES, BLOCKED;

    /** Only these open a case to the supporter. */
    public boolean opens() {
        return this == CLEAR || this == CLEAR_WITH_MEASURES;
    }
}
