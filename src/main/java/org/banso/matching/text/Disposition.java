package org.banso.matching.text;

/** What is to be done with a case before anybody is asked; a suggestion for a person to decide on. */
public enum Disposition {
    /** A specialist can be sought. */
    MATCH,
    /** Too vague to know which specialist: a full-time supporter talks with the applicant first. */
    RESIDENT_FIRST,
    /** Not the office's business: answered with where to turn to. */
    OUT_OF_SCOPE
}
