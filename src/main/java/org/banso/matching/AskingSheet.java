package org.banso.matching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of supporters as the office sees it.
 *
 * @param seen somebody has taken care of it after nobody was left
 */
public record AskingSheet(long id, long version, AskingState state, SupportRole role, int wanted, int days, Instant startedAt, Instant endedAt, boolean seen,
                          List<Turn> turns) implements Serializable {

    /**
     * One place of the row.
     *
     * @param dueOn the last day for his answer, while it is his turn
     * @param first no one waits before him
     * @param last  no one waits after him
     */
    public record Turn(long supporterId, String code, String name, TurnState state, LocalDate dueOn, boolean first, boolean last) implements Serializable {

        public boolean isWaiting() {
            return state == TurnState.WAITING;
        }
    }

    public boolean isPrepared() {
        return state == AskingState.PREPARED;
    }

    public boolean isRunning() {
        return state == AskingState.RUNNING;
    }

    /** Nobody was left, and nobody of the office has said that he takes care of it. */
    public boolean isInVain() {
        return state == AskingState.EXHAUSTED && !seen;
    }
}
