package org.banso.referral;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a referral stands (domain.md 3, side machines). WITHDRAWN: the applicant did not consent or took his consent back, or the office gave it up. */
public enum ReferralState {
    DRAFT, CONSENTED, SENT, ACCEPTED, REJECTED, RESULT_RETURNED, WITHDRAWN;

    private static final Map<ReferralState, Set<ReferralState>> NEXT = Map.of(
        DRAFT, EnumSet.of(CONSENTED, WITHDRAWN), CONSENTED, EnumSet.of(SENT, WITHDRAWN), SENT, EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN),
        ACCEPTED, EnumSet.of(RESULT_RETURNED, WITHDRAWN), REJECTED, EnumSet.noneOf(ReferralState.class),
        RESULT_RETURNED, EnumSet.noneOf(ReferralState.class), WITHDRAWN, EnumSet.noneOf(ReferralState.class));

    public boolean mayBecome(ReferralState next) {
        return NEXT.get(this).contains(next);
    }

    /** The agency took the case on. */
    public boolean isTakenOn() {
        return this == ACCEPTED || this == RESULT_RETURNED;
    }

    /** The sheet has left the house and the agency may still have to do with it. */
    public boolean isWithAgency() {
        return this == SENT || this == ACCEPTED;
    }
}
