package org.banso.platform;

/** What somebody read (domain.md 7: an access log for reads of karte, files, exports). */
public enum AccessKind {
    /** A case opened on a page, of the office, of a supporter or of the portal; the detail names the tab. */
    KARTE,
    /** A file handed out; the subject is its name. */
    FILE,
    /** A karte printed or written as PDF or XLSX; the detail names profile and tabs. */
    FORM,
    /** A list written as CSV or XLSX; the detail says how many rows and by which filter. */
    EXPORT,
    /** What the conflict rules find between a supporter or a body and a case, looked up by who judges; the detail names it. */
    CONFLICT,
    /** What a key for people without an account opens: a referral sheet, an order; the detail names the key by number. */
    LINK
}
