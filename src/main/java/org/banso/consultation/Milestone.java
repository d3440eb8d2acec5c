package org.banso.consultation;

/** Kinds of held meetings and support that a case remembers the first of (domain.md 3). */
public enum Milestone {
    PRE_INTERVIEW(EventKind.PRE_INTERVIEW_HELD),
    SUPPORTER_MEETING(EventKind.SUPPORTER_MEETING_HELD),
    FOLLOW_UP(EventKind.FOLLOW_UP_HELD),
    OTHER_SUPPORT(EventKind.SUPPORT_GIVEN);

    private final EventKind event;

    Milestone(EventKind event) {
        this.event = event;
    }

    EventKind event() {
        return event;
    }
}
