package org.banso.matching;

/** Where one supporter of a row stands. */
public enum TurnState {
    /** His turn is to come. */
    WAITING,
    /** It is his turn: no final answer yet. */
    ASKED,
    ACCEPTED,
    /** Asked, and will not do it. */
    PASSED,
    /** When his turn came he could not be asked; why is not kept. */
    SKIPPED
}
