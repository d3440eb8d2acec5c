package org.banso.honorarium;

/** How far working time has come (domain.md 3): written, handed in, confirmed, approved, fixed with its month. */
public enum WorkState {
    DRAFT, SUBMITTED, CONFIRMED, APPROVED, FIXED;

    /** Whether it can still change. */
    public boolean isOpen() {
        return this != FIXED;
    }
}
