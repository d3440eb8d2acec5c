package org.banso.support;

/** Who has a next step to do. */
public enum ActionOwner {
    APPLICANT, OFFICE, SUPPORTER
}
