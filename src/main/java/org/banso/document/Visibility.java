package org.banso.document;

/**
 * Who among those that see the case may see the document: each of these and all that stand below it here. Whoever brought a file
 * sees it in any case, an applicant's colleagues with him.
 */
public enum Visibility {
    /** Everybody, the applicant too. */
    APPLICANT,
    /** The office and the supporters of the case. */
    TEAM,
    /** The office and the lead supporter. */
    LEAD,
    /** Nobody but the office. */
    OFFICE
}
