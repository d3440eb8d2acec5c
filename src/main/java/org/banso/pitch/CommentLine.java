package org.banso.pitch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A remark on a page with its answers.
 *
 * @param version of the deck on which it was made
 * @param x       per cent from the left, or null
 * @param y       per cent from above, or null
 */
public record CommentLine(PitchSeen seen, int version, int page, Integer x, Integer y, String body, String author, PitchSide side, Instant at, Instant settledAt,
                          String settledBy, List<Answer> answers) implements Serializable {

    /** What somebody said to it. */
    public record Answer(String body, String author, PitchSide side, Instant at) implements Serializable {
    }

    public long id() {
        return seen.id();
    }

    public boolean settled() {
        return settledAt != null;
    }

    /** It points at a place of the page. */
    public boolean pinned() {
        return x != null;
    }
}
