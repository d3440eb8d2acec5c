package org.banso.matching;

/** What the conflict check means for a request that the supporter would accept. */
public enum Verdict {
    /** The case opens to him. */
    OPEN,
    /** A reviewer decides first. */
    REVIEW,
    /** Not this time; nothing more is said to him. */
    CLOSE
}
