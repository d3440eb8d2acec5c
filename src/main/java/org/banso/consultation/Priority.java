package org.banso.consultation;

/** HIGH when the applicant named a day by which the answer is needed, or the office says so. */
public enum Priority {
    NORMAL, HIGH
}
