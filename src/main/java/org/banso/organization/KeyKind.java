package org.banso.organization;

import java.util.EnumSet;
import java.util.Set;

/**
 * By what an organization is found and compared. Two that share a key may be one; how much that says is the weight, in points of
 * which {@link #ENOUGH} make a pair worth looking at.
 */
public enum KeyKind {
    NUMBER(100),
    NAME(80),
    /** The same reading: kanji may differ by a slip of the pen. */
    KANA(50),
    PHONE(40),
    /** The same mail domain, which is not one of free mail. */
    MAIL(40),
    /** An ending of the name or of the reading: for finding, says nothing about sameness. */
    PART(0),
    /** A name it has or had, in any language, or that of an entry merged into it: for knowing it again, says nothing about sameness. */
    ALIAS(0),
    /** A corporate number it has or had, or that of an entry merged into it. */
    ITS_NO(0);

    /** A pair with fewer points is not proposed. */
    public static final int ENOUGH = 40;
    /** The kinds that say something about sameness. */
    static final Set<KeyKind> TELLING = EnumSet.of(NUMBER, NAME, KANA, PHONE, MAIL);

    private final int weight;

    KeyKind(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
