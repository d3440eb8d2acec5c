package org.banso.consultation;

import java.util.EnumSet;
import java.util.Set;

/** Why a case ended (domain.md, L13). */
public enum CloseReason {
    COMPLETED, ANSWERED, REFERRED, NO_RESPONSE, WITHDRAWN, OUT_OF_SCOPE, NOT_ELIGIBLE, DUPLICATE, SPAM, TEST;

    /** Reasons a screener may propose for declining (T09). */
    public static final Set<CloseReason> DECLINE = Set.copyOf(EnumSet.of(OUT_OF_SCOPE, NOT_ELIGIBLE, DUPLICATE, SPAM, TEST));
    /** Declined for these a case is not counted at all (domain.md 5, C1). */
    static final Set<CloseReason> UNCOUNTED = Set.copyOf(EnumSet.of(DUPLICATE, SPAM, TEST));
}
