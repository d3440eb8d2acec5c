package org.banso.exchange;

/** How codes are written out. */
public enum CodeForm {
    LABEL,
    CODE,
    /** In two columns. */
    BOTH
}
