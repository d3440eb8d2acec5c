package org.banso.consultation;

/** How a supporter has to do with a case, for lists: has accepted it, or was asked, whatever came of it. */
public enum CaseHelp {
    ACCEPTED(" and h.state = org.banso.matching.AssignmentState.ACCEPTED"),
    ASKED(" and h.askedAt is not null");

    private final String condition;

    CaseHelp(String condition) {
        this.condition = condition;
    }

    /** JPQL over the alias {@code h} of Assignment. */
    String condition() {
        return condition;
    }
}
