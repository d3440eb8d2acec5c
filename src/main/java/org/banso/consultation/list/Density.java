package org.banso.consultation.list;

/** How much room a row takes. */
public enum Density {
    NORMAL, COMPACT
}
