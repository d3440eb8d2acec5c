package org.banso.pitch;

/** How far the talk with an investor has come. */
public enum InvestorState {
    /** On the list, nobody has spoken with them. */
    CONSIDERED, CONTACTED, MET, INTERESTED, TERM_SHEET, INVESTED,
    /** They said no, or we did. */
    PASSED
}
