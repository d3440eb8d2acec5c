package org.banso.consultation;

import java.util.EnumSet;
import java.util.Set;

/** The twelve states of a case (domain.md 3). What leads from one to another is {@link Transition}. */
public enum CaseStatus {
    DRAFT, RECEIVED, SCREENING, AWAITING_APPLICANT, KARTE_OPEN, MATCHING, MEETING_SET, IN_SUPPORT, FOLLOW_UP, CLOSED, DECLINED, WITHDRAWN;

    /** States in which somebody still has something to do. */
    public static final Set<CaseStatus> OPEN = Set.copyOf(EnumSet.range(RECEIVED, FOLLOW_UP));
    /** States in which the applicant may still withdraw (T22). */
    static final Set<CaseStatus> WITHDRAWABLE = OPEN;

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
