package org.banso.consultation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a reader of a case's history may ask for alone. Every kind of line belongs to one strand. */
public enum HistoryStrand {
    STEPS(EventKind.IMPORTED, EventKind.TRANSITION, EventKind.ASSIGNED, EventKind.DECLINE_PROPOSED, EventKind.DECLINE_REFUSED),
    MESSAGES(EventKind.FIRST_REPLY, EventKind.REMINDED, EventKind.SURVEY_ASKED, EventKind.SURVEY_ANSWERED),
    SUPPORTERS(EventKind.EXPERTISE_SET, EventKind.SUPPORTER_ASKED, EventKind.SUPPORTER_ANSWERED, EventKind.SUPPORTER_CHANGED, EventKind.SUPPORTER_HANDED_OVER, EventKind.COI_JUDGED,
        EventKind.ROUND_STARTED, EventKind.ROUND_CHANGED, EventKind.ROUND_ENDED),
    MEETINGS(EventKind.MEETING_OFFERED, EventKind.MEETING_OFFER_ENDED, EventKind.MEETING_PLANNED, EventKind.MEETING_CANCELLED, EventKind.PRE_INTERVIEW_HELD,
        EventKind.SUPPORTER_MEETING_HELD, EventKind.FOLLOW_UP_HELD, EventKind.SUPPORT_GIVEN, EventKind.RECORD_CORRECTED, EventKind.MINUTES_RELEASED, EventKind.MINUTES_CONFIRMED,
        EventKind.PLAN_PROPOSED, EventKind.PLAN_APPROVED, EventKind.PLAN_RETURNED, EventKind.HANDS_ON_PROPOSED,
        EventKind.HANDS_ON_APPROVED, EventKind.HANDS_ON_SUSPENDED, EventKind.HANDS_ON_RESUMED, EventKind.HANDS_ON_RELEASED, EventKind.HANDS_ON_ENDED),
    DOCUMENTS(EventKind.DOCUMENT_ADDED, EventKind.DOCUMENT_HANDLED, EventKind.DOCUMENT_REMOVED, EventKind.PITCH_OPENED, EventKind.PITCH_CLOSED),
    REFERRALS(EventKind.REFERRAL_SENT, EventKind.REFERRAL_ACCEPTED, EventKind.REFERRAL_REJECTED, EventKind.REFERRAL_RESULT, EventKind.REFERRAL_SETTLED,
        EventKind.STUDY_ORDERED, EventKind.STUDY_URGED, EventKind.STUDY_DELIVERED, EventKind.STUDY_SHARED),
    EDITS(EventKind.EDITED);

    private final Set<EventKind> kinds;

    HistoryStrand(EventKind... kinds) {
        var all = EnumSet.noneOf(EventKind.class);
        Collections.addAll(all, kinds);
        this.kinds = Collections.unmodifiableSet(all);
    }

    public Set<EventKind> kinds() {
        return kinds;
    }
}
