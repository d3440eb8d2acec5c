package org.banso.consultation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.banso.platform.Actor;
import org.banso.platform.Right;

/**
 * As what somebody reads a karte. Readers on pages are one of the first five; the last two read only what is printed for them
 * (domain.md 5, フォーム出力).
 */
public enum Audience {
    /** The organization whose case it is. */
    APPLICANT,
    /** A supporter who accepted the case. */
    SUPPORTER,
    /** The office in general: screening included. */
    OFFICE,
    /** Those of the office who ask supporters, and so must know whom the applicant does not want. */
    ARRANGER,
    /** Who judges conflicts of interest. */
    JUDGE,
    /** Another agency, with the applicant's consent. */
    PARTNER,
    /** The commissioning ministry: figures, no names. */
    MINISTRY;

    static final Set<Audience> EVERYBODY = Collections.unmodifiableSet(EnumSet.allOf(Audience.class));
    /** What was filed, names included. */
    static final Set<Audience> FILED = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(MINISTRY)));
    /** Those who work on the case. */
    static final Set<Audience> TEAM = Collections.unmodifiableSet(EnumSet.of(SUPPORTER, OFFICE, ARRANGER, JUDGE));
    static final Set<Audience> APPLICANT_AND_OFFICE = Collections.unmodifiableSet(EnumSet.of(APPLICANT, OFFICE, ARRANGER, JUDGE));
    static final Set<Audience> OFFICE_ONLY = Collections.unmodifiableSet(EnumSet.of(OFFICE, ARRANGER));
    /** Whom the applicant does not want is never for a supporter to read, a full-time one included (domain.md 7). */
    static final Set<Audience> ARRANGING = Collections.unmodifiableSet(EnumSet.of(APPLICANT, ARRANGER));
    static final Set<Audience> JUDGES = Collections.unmodifiableSet(EnumSet.of(JUDGE));

    /** As what the actor reads cases outside the portal. */
    public static Audience of(Actor actor) {
        if (actor.has(Right.VIEW_ALL_CASES)) {
            return actor.has(Right.ARRANGE_SUPPORT) ? ARRANGER : OFFICE;
        }
        return actor.has(Right.VIEW_ASSIGNED_CASES) ? SUPPORTER : APPLICANT;
    }
}
