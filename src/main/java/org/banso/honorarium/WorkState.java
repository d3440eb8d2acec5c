package org.banso.honorarium;

/** How far working time has come (domain.md 3): written, handed in, confirmed, approved, fixed with its month. */
public enum WorkState {
    DRAFT, SUBMITTED, CONFIRMED, APPROVED, FIXED;

    /** Whether it can still change. */
    public boolean isOpen() {
        return this != FIXED;
    }

    /** Whether nobody has confirmed it yet, so that files beside it may come and go. */
    public boolean isUnconfirmed() {
        return this == DRAFT || this == SUBMITTED;
    }
}
