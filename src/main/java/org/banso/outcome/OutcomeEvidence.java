package org.banso.outcome;

/** What an outcome is known by: the codes of the list {@code evidence}. */
public enum OutcomeEvidence {
    SELF_REPORTED, DOCUMENT, PUBLIC
}
