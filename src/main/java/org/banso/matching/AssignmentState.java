package org.banso.matching;

/** The life of a request to a supporter (domain.md 3, side machine MatchCandidate). */
public enum AssignmentState {
    PROPOSED, ASKED, ACCEPTED, DECLINED, EXPIRED, COI_BLOCKED, RELEASED
}
