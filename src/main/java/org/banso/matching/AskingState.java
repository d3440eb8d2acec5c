package org.banso.matching;

/** Where a row of supporters stands who are asked one after another. */
public enum AskingState {
    /** The order is being chosen; nobody is asked yet. */
    PREPARED,
    RUNNING,
    /** As many as were wanted have accepted. */
    FULFILLED,
    /** Nobody is left. */
    EXHAUSTED,
    /** The office stopped it. */
    STOPPED,
    /** The case no longer looks for anybody. */
    CASE_LEFT;

    /** Still being chosen or asked; a case has one such row at most. */
    public boolean isOpen() {
        return this == PREPARED || this == RUNNING;
    }
}
