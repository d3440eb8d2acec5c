package org.banso.pitch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.consultation.KarteField;

/**
 * A case on one page for people outside: what the applicant has released, and nothing else.
 *
 * @param title      of the paper
 * @param lines      the fields released that hold something, in their order
 * @param released   the keys of all fields released
 * @param releasedBy who released them, null while nobody has
 * @param careful    the case says that it holds something unpublished
 */
public record Teaser(String title, List<Line> lines, List<String> released, String releasedBy, Instant releasedAt, boolean careful) implements Serializable {

    /** A field in words. */
    public record Line(KarteField field, String label, String value) implements Serializable {
    }
}
