package org.banso.consultation;

/** Support that took place, as the reports count it (domain.md 5): of any kind for C2, by kind of meeting for C4. */
public enum HeldSupport {
    ANY, PRE_INTERVIEW, SUPPORTER_MEETING, FOLLOW_UP;

    /** JPQL over the alias {@code r} of SupportRecord; begins with " and", or is empty. */
    String condition() {
        return this == ANY ? "" : " and r.kind = org.banso.support.RecordKind." + name();
    }
}
