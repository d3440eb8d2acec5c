package org.banso.consultation;

/** The stages the yearly report counts (domain.md 5, C3); each is reached at most once by a case. */
public enum CaseStage {
    RECEIVED("receivedAt"), PRE_INTERVIEW("preInterviewHeldAt"), SUPPORTER_MEETING("firstSupporterMeetingAt"), FOLLOW_UP("followUpAt");

    private final String milestone;

    CaseStage(String milestone) {
        this.milestone = milestone;
    }

    String path() {
        return "c.milestones." + milestone;
    }
}
