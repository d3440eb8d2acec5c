package org.banso.matching;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.ConflictReason.Effect;

/**
 * A conflict that the rules found, with what shows it. Only those who judge conflicts ever see one.
 *
 * @param effect may be milder than the reason's own, when the sign alone does not prove it
 * @param source where the sign was seen
 * @param name   the body or person named there
 */
public record Finding(ConflictReason reason, Effect effect, Source source, String name, LocalDate from, LocalDate to) implements Serializable {
    /** Where a sign of a conflict was seen. */
    public enum Source {
        AFFILIATION, TIE, COMPETITORS, INVESTORS, EXCLUDED, MAIL_DOMAIN, COLLABORATORS
    }

    public boolean blocks() {
        return effect == Effect.BLOCK;
    }
}
