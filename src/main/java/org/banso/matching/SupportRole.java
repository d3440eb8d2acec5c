package org.banso.matching;

/** What a supporter is on a case (code list {@code supportRole}); at most one LEAD works on a case. */
public enum SupportRole {
    LEAD, MEMBER, OBSERVER
}
