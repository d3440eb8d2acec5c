package org.banso.document;

/** Who among those that see the case may see the document. */
public enum Visibility {
    /** Everybody, the applicant too. */
    SHARED,
    /** The office and the supporters of the case. */
    INTERNAL
}
