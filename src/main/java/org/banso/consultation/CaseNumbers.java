package org.banso.consultation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banso.shared.Text;

/** Case numbers as people type them: full-width, lower case, with spaces or other dashes. */
public final class CaseNumbers {
    private static final Pattern NUMBER = Pattern.compile("([A-Z])-?(\\d{4})-?(\\d{1,6})");
    private static final Pattern OTHER = Pattern.compile("[A-Z]-[A-Z0-9]-\\d{1,10}");

    private CaseNumbers() {
    }

    /** The number as stored, or null when the words are no case number. */
    public static String normalised(String typed) {
        if (Text.isBlank(typed) || Text.length(typed) > 32) {
            return null;
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "").replaceAll("[‐‑–—―−ーｰ]", "-").toUpperCase(Locale.ROOT);
        var written = NUMBER.matcher(plain);
        if (written.matches()) {
            return String.format("%s-%s-%04d", written.group(1), written.group(2), Integer.parseInt(written.group(3)));
        }
        return OTHER.matcher(plain).matches() ? plain : null;
    }
}
