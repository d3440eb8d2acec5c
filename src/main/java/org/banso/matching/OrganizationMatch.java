package org.banso.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.shared.Names;
import org.banso.shared.Text;

/** Whether two spellings name the same body, and whether a text names one. Compared by key: ㈱, 株式会社, width and old forms do not matter. */
final class OrganizationMatch {
    /** Shorter names are compared whole: a word of two characters is part of too many others. */
    private static final int SHORTEST_PART = 3;
    private static final Pattern UNIVERSITY = Pattern.compile("^(.{2,}?大学)(?!発)");
    private static final Pattern BREAKS = Pattern.compile("[、，,;；\\n\\r/／。]+");
    private static final Pattern UNIT = Pattern.compile(".*(?:大学|大学院|大学校|病院|機構|研究所|学園)$");

    /** How sure it is that both are one, the surest first. */
    enum Sameness { SAME, SAME_HOUSE, OTHER }

    private OrganizationMatch() {
    }

    /** By corporate number, by key, or as a part of the same university or institute. */
    static Sameness compare(String key, String number, String otherKey, String otherNumber) {
        if (!Text.isBlank(number) && number.equals(otherNumber)) {
            return Sameness.SAME;
        }
        if (key == null || otherKey == null || key.isEmpty() || otherKey.isEmpty()) {
            return Sameness.OTHER;
        }
        if (key.equals(otherKey) || isUnitOf(key, otherKey) || isUnitOf(otherKey, key)) {
            return Sameness.SAME;
        }
        String house = university(key);
        return house != null && house.equals(university(otherKey)) ? Sameness.SAME_HOUSE : Sameness.OTHER;
    }

    /** Whether the text names the body; each part between commas and lines is looked at by itself. */
    static boolean named(String text, String key) {
        return parts(text).stream().anyMatch(part -> contains(part, key));
    }

    /** The parts of a text in which a person lists names, as keys. */
    static List<String> parts(String text) {
        var found = new ArrayList<String>();
        if (text != null) {
            for (String part : BREAKS.split(text)) {
                String key = Names.organizationKey(part);
                if (!key.isEmpty()) {
                    found.add(key);
                }
            }
        }
        return found;
    }

    /** The whole part, or a stretch of it that is not the middle of a longer word of the same script. */
    static boolean contains(String part, String key) {
        if (key == null || key.isEmpty()) {
            return false;
        }
        if (part.equals(key)) {
            return true;
        }
        if (Text.length(key) < SHORTEST_PART) {
            return false;
        }
        for (int at = part.indexOf(key); at >= 0; at = part.indexOf(key, at + 1)) {
            int end = at + key.length();
            boolean begins = at == 0 || !sameWord(part.codePointBefore(at), key.codePointAt(0));
            boolean ends = end == part.length() || !sameWord(part.codePointAt(end), key.codePointBefore(key.length()));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnitOf(String unit, String house) {
        return unit.length() > house.length() && unit.startsWith(house) && UNIT.matcher(house).matches() && unit.charAt(house.length()) != '発';
    }

    private static String university(String key) {
        Matcher matcher = UNIVERSITY.matcher(key);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Katakana goes on with katakana, Latin letters and digits with their like; kanji begin a new word anywhere. */
    private static boolean sameWord(int left, int right) {
        return isKatakana(left) && isKatakana(right) || isLatin(left) && isLatin(right);
    }

    private static boolean isKatakana(int c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
