package org.banso.platform;

/** What a person may do. Roles are sets of rights ({@code org.banso.identity.Role}); services name the right they need. */
public enum Right {
    /** File consultations, answer questions, withdraw: for one's own organization. */
    FILE_CONSULTATION,
    /** See the cases of one's own organization. */
    VIEW_OWN_CASES,
    /** See every submitted case. */
    VIEW_ALL_CASES,
    /** See the cases one was accepted for. */
    VIEW_ASSIGNED_CASES,
    /** Register a case that came by telephone, mail, visit or event. */
    REGISTER_CASE,
    /** Keep the office's file of organizations: correct sheets, confirm and remove members, tell doubles apart. */
    KEEP_ORGANIZATIONS,
    /** Make two organizations one, and two again. */
    MERGE_ORGANIZATIONS,
    /** Take in cases from files the office kept before, and take them back. */
    IMPORT_CASES,
    /** Take cases out of the inbox, assign them, ask the applicant, remind, edit the office's part of the karte. */
    TRIAGE_CASES,
    /** Give the screening result and lead the case through its support. */
    SCREEN_CASES,
    /** Confirm a decline proposed by another; end support; approve. */
    CONFIRM_DECLINE,
    /** Reopen a closed or declined case. */
    REOPEN_CASES,
    /** Decide that support has ended. */
    END_SUPPORT,
    /** Pick expertise, ask supporters, set meetings, close. */
    ARRANGE_SUPPORT,
    /** Write support records for cases one can see. */
    WRITE_RECORDS,
    /** Approve support plans and hands-on engagements that others wrote. */
    APPROVE_PLANS,
    /** Hand the running cases of one person of the office to another. */
    HAND_OVER,
    /** Release text to the applicant. */
    RELEASE_MINUTES,
    /** Answer requests to support a case; write and hand in one's own working time. */
    ANSWER_REQUESTS,
    /** Confirm supporters' working time, or send it back. */
    CONFIRM_WORK,
    /** Approve working time that somebody else confirmed. */
    APPROVE_WORK,
    /** See honoraria by month and supporter, without what was advised. */
    VIEW_FEES,
    /** Close months of honoraria, take entries back, keep the rates. */
    KEEP_FEES,
    /** Keep the words that mean the same when somebody searches. */
    EDIT_SYNONYMS,
    VIEW_SUPPORTERS,
    EDIT_SUPPORTERS,
    /** See and judge conflicts of interest with their reasons. */
    JUDGE_CONFLICTS,
    /** Counts and charts (no single cases). */
    VIEW_REPORTS,
    /** Figures of how suggestions and rankings agree with what people choose; other weights tried on the past. */
    STUDY_MATCHING,
    /** Switch the weights of the ranking. */
    WEIGH_MATCHING,
    /** Invite supporters and staff. */
    INVITE_PEOPLE,
    MANAGE_ACCOUNTS,
    /** Keep the code lists: words, classes, order, what is offered. */
    MANAGE_CODES,
    VIEW_OUTBOX,
    /** Look over the stored data for what must hold, and mend it. */
    CHECK_DATA,
    /** Take a person's name out of everything on request. */
    ERASE_PERSONS,
    VIEW_AUDIT
}
