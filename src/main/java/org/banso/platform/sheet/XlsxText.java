package org.banso.platform.sheet;

import java.util.regex.Pattern;

/**
 * Text as cells of XLSX hold it (ECMA-376, ST_Xstring): what XML cannot say, and what would be taken for such a code, is written as
 * {@code _xHHHH_}. {@code decode(encode(x))} is x for every x.
 */
final class XlsxText {
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {
    }

    static String encode(String text) {
        String marked = text.contains("_x") ? LOOKS_LIKE_ONE.matcher(text).replaceAll("_x005F_") : text;
        StringBuilder written = null;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < marked.length() && Character.isLowSurrogate(marked.charAt(i + 1));
            boolean plain = pair || c >= 0x20 && !Character.isSurrogate(c) && c < 0xFFFE || c == '\t' || c == '\n';
            if (!plain && written == null) {
                written = new StringBuilder(marked.length() + 16).append(marked, 0, i);
            }
            if (written != null) {
                if (plain) {
                    written.append(c);
                } else {
                    written.append(String.format("_x%04X_", (int) c));
                }
                if (pair) {
                    written.append(marked.charAt(i + 1));
                }
            }
            if (pair) {
                i++;
            }
        }
        return written == null ? marked : written.toString();
    }

    static String decode(String cell) {
        return cell.contains("_x") ? CODE.matcher(cell).replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
            String.valueOf((char) Integer.parseInt(code.group(1), 16)))) : cell;
    }
}
