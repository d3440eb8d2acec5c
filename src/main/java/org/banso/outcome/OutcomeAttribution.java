package org.banso.outcome;

/** How much of an outcome came of the support: the codes of the list {@code attribution}. */
public enum OutcomeAttribution {
    DIRECT, PARTIAL, UNKNOWN
}
