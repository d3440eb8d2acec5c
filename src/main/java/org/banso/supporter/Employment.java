package org.banso.supporter;

/** Whether a supporter sits in the office or is called for single cases (domain.md 4.4). */
public enum Employment {
    FULL_TIME, PART_TIME
}
