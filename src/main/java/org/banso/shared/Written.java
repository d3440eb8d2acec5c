package org.banso.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers as people write, paste and photograph them, brought to one form before they are judged. */
final class Written {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30FC\\u2500\\u2501\\u2043]");
    private static final int TOLD_MAX = 30;

    private Written() {
    }

    /** NFKC, without blanks and whatever shows nothing, every kind of dash as -; null gives empty. */
    static String oneForm(String typed) {
        return typed == null ? "" : DASHES.matcher(UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("")).replaceAll("-");
    }

    /** As {@link #oneForm}, and without the dashes. */
    static String bare(String typed) {
        return oneForm(typed).replace("-", "");
    }

    /** What was typed, short enough to be put into a message. */
    static String told(String typed) {
        return Text.singleLine(typed, TOLD_MAX);
    }

    /** How many of the characters are the digits 0 to 9. */
    static long digits(String text) {
        return text == null ? 0 : text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
