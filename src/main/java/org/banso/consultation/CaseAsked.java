package org.banso.consultation;

/** How far a case is with asking supporters. */
public enum CaseAsked {
    /** Somebody has accepted. */
    ACCEPTED(" and exists (", "org.banso.matching.AssignmentState.ACCEPTED"),
    /** Nobody is asked any more: everybody declined, let the day pass, or was never asked. */
    NOBODY(" and not exists (", "org.banso.matching.AssignmentState.ASKED, org.banso.matching.AssignmentState.ACCEPTED");

    private final String opening;
    private final String states;

    CaseAsked(String opening, String states) {
        this.opening = opening;
        this.states = states;
    }

    /** JPQL over the alias {@code c}. */
    String condition() {
        return opening + "select q.id from Assignment q where q.caseId = c.id and q.state in (" + states + "))";
    }
}
