package org.banso.support;

import java.util.EnumSet;
import java.util.Set;
import org.banso.consultation.Milestone;

/** Kinds of support that are recorded (domain.md, L11). */
public enum RecordKind {
    INFO, PRE_INTERVIEW, SUPPORTER_MEETING, DOC_REVIEW, PLAN, PITCH, FS_IP, FS_MARKET, HANDS_ON, PERSONNEL, REFERRAL, GROUP_MENTORING, FOLLOW_UP;

    /** Kinds that are held at a time with people attending; only they are planned ahead. */
    public static final Set<RecordKind> MEETINGS = Set.copyOf(EnumSet.of(PRE_INTERVIEW, SUPPORTER_MEETING, GROUP_MENTORING, FOLLOW_UP));

    public boolean isMeeting() {
        return MEETINGS.contains(this);
    }

    /** The pre-interview is the office's and the full-time supporters' (domain.md 1); everything else may be a part-timer's. */
    public boolean isOfficeOnly() {
        return this == PRE_INTERVIEW;
    }

    /** The milestone of the case that the first held record of this kind sets. */
    Milestone milestone() {
        return switch (this) {
            case PRE_INTERVIEW -> Milestone.PRE_INTERVIEW;
            case SUPPORTER_MEETING -> Milestone.SUPPORTER_MEETING;
            case FOLLOW_UP -> Milestone.FOLLOW_UP;
            default -> Milestone.OTHER_SUPPORT;
        };
    }
}
