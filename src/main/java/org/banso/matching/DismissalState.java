package org.banso.matching;

/** The life of a dismissal: one reviewer proposes it, another confirms or refuses it, and it ends by its day or before. */
public enum DismissalState {
    PROPOSED, CONFIRMED, REFUSED, ENDED
}
