package org.banso.document;

/** How confidential a document is (domain.md 4.1 and 7). Its number is what people say: 「区分3」. */
public enum Tier {
    /** Holds nothing that is not public or may not become so. */
    OPEN,
    /** To be handled with care: trade secrets, personal data, or nobody has said yet. */
    CAREFUL,
    /** An unpublished invention or as good as one: handed to the lead supporter only, marked, and kept out of search and letters. */
    SECRET;

    /** What the case's answer about unpublished matter means for its files. */
    static final String INVENTION = "UNPUBLISHED_INVENTION";
    private static final String NOTHING = "NONE";

    /** 1, 2 or 3. */
    public int number() {
        return ordinal() + 1;
    }

    static Tier numbered(int number) {
        return values()[number - 1];
    }

    /**
     * @param set             what the office decided for this file, or null
     * @param confidentiality what the case says (list {@code confidentiality}), or null while nobody has said
     */
    static Tier of(Integer set, String confidentiality) {
        if (set != null) {
            return numbered(set);
        }
        return INVENTION.equals(confidentiality) ? SECRET : NOTHING.equals(confidentiality) ? OPEN : CAREFUL;
    }
}
