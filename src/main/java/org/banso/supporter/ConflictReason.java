package org.banso.supporter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Why somebody may not advise an applicant (domain.md 7). How long a relation weighs after it ended is stated here and
 * nowhere else; the years for employment and joint research are the rule book's, the others ours.
 */
public enum ConflictReason {
    COI_EMPLOYER(Effect.BLOCK, 2),
    COI_INVESTOR(Effect.BLOCK, 1),
    COI_OFFICER(Effect.BLOCK, 2),
    COI_COMPETITOR(Effect.BLOCK, 1),
    COI_COUNTERPARTY(Effect.BLOCK, 1),
    COI_COLLAB(Effect.BLOCK, 3),
    COI_FAMILY(Effect.BLOCK, 0),
    COI_ENGAGED(Effect.BLOCK, 1),
    /** The applicant's wish; no reason is asked, and the supporter never hears of it. */
    APPLICANT_OBJECTION(Effect.BLOCK, 5),
    COI_FEES(Effect.WARN, 1),
    COI_SOLICIT(Effect.WARN, 0);

    /** BLOCK: the case stays closed. WARN: a reviewer decides. */
    public enum Effect { BLOCK, WARN }

    /** What a supporter can declare about himself. */
    public static final List<ConflictReason> DECLARABLE = Arrays.stream(values()).filter(reason -> reason != APPLICANT_OBJECTION).toList();

    private final Effect effect;
    private final int yearsAfterEnd;

    ConflictReason(Effect effect, int yearsAfterEnd) {
        this.effect = effect;
        this.yearsAfterEnd = yearsAfterEnd;
    }

    public Effect effect() {
        return effect;
    }

    public boolean blocks() {
        return effect == Effect.BLOCK;
    }

    /**
     * Whether a relation that ended on {@code end} (null: goes on) still weighs on {@code today}: until the day before the
     * years are full.
     */
    public boolean weighs(LocalDate end, LocalDate today) {
        return end == null || today.isBefore(end.plusYears(yearsAfterEnd)) || yearsAfterEnd == 0 && !today.isAfter(end);
    }
}
