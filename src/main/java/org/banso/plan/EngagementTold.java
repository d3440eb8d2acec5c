package org.banso.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * What the applicant is to read of an engagement, or of one month of it: as it is drafted, and as it was released.
 *
 * @param theme         drafted; null where nothing was, and for a month
 * @param words         drafted: the goal of the engagement, or how the month went
 * @param releasedTheme as the applicant reads it; null before the release, and for a month
 * @param releasedWords as the applicant reads it; null before the release
 * @param version       of the month, for the release of just what was read; 0 for the engagement, which has its own
 */
public record EngagementTold(String theme, String words, String releasedTheme, String releasedWords, Instant releasedAt, long version) implements Serializable {

    public boolean released() {
        return releasedAt != null;
    }

    /** The applicant reads something, and not what is drafted now. */
    public boolean readsOther() {
        return released() && !(Objects.equals(words, releasedWords) && Objects.equals(theme, releasedTheme));
    }

    /** Something was drafted that the applicant does not read yet. */
    public boolean waits() {
        return words != null && !(Objects.equals(words, releasedWords) && Objects.equals(theme, releasedTheme));
    }
}
