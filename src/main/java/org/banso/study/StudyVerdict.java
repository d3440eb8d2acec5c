package org.banso.study;

/** What follows from a study for the applicant's plan. */
public enum StudyVerdict {
    GO, NO_GO, MORE
}
