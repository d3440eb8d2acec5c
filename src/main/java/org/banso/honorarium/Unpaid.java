package org.banso.honorarium;

/** Why there is no fee for somebody's time (domain.md 7): he is employed by the office, paid out of public money, or helps a body of his own. */
public enum Unpaid {
    FULL_TIME, NOT_PAYABLE, OWN_BODY
}
