package org.banso.matching;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.ConflictReason.Effect;

/**
 * A conflict that the rules found, with what shows it. Only those who judge conflicts ever see one.
 *
 * @param effect   may be milder than the reason's own, when the sign alone does not prove it
 * @param source   where the sign was seen
 * @param name     the body or person named there, as the supporter's entry has it
 * @param seen     the words of the case that matched, as a key; empty where there are none
 * @param declared whether it rests on a relation that was declared, which nobody can call a false hit
 */
public record Finding(ConflictReason reason, Effect effect, Source source, String name, LocalDate from, LocalDate to, String seen, boolean declared)
    implements Serializable {
    /** Where a sign of a conflict was seen. */
    public enum Source {
        AFFILIATION, TIE, COMPETITORS, INVESTORS, EXCLUDED, MAIL_DOMAIN, COLLABORATORS, PATENTS
    }

    public Finding(ConflictReason reason, Effect effect, Source source, String name, LocalDate from, LocalDate to) {
        this(reason, effect, source, name, from, to, "", false);
    }

    public boolean blocks() {
        return effect == Effect.BLOCK;
    }

    /** Whether it may be a false hit at all: neither what the applicant wishes nor what was declared is one. */
    public boolean mayBeDismissed() {
        return !declared && reason != ConflictReason.APPLICANT_OBJECTION;
    }
}
