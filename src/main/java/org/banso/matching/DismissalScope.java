package org.banso.matching;

/** For which cases a finding is called a false hit. */
public enum DismissalScope {
    /** For the case in which it was found. */
    CASE,
    /** For all cases of the organization that asks. */
    ORGANIZATION
}
