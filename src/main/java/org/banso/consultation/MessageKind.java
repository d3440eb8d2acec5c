package org.banso.consultation;

/** What a message between office and applicant is. All are read by the applicant. */
public enum MessageKind {
    QUESTION, ANSWER, REMINDER, REPLY
}
