package org.banso.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.organization.SearchKeys;
import org.banso.shared.Names;
import org.banso.shared.Text;
import org.banso.supporter.PoolMember;

/** Whether two spellings name the same body, and whether a text names one. Compared by key: ㈱, 株式会社, width and old forms do not matter. */
final class OrganizationMatch {
    /** Shorter names are compared whole: a word of two characters is part of too many others. */
    private static final int SHORTEST_PART = 3;
    private static final Pattern UNIVERSITY = Pattern.compile("^(.{2,}?大学)(?!発)");
    private static final Pattern BREAKS = Pattern.compile("[、，,;；\\n\\r/／。]+");
    private static final Pattern UNIT = Pattern.compile(".*(?:大学|大学院|大学校|病院|機構|研究所|学園)$");

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9](?:[- ]?[0-9]){12}(?![0-9])");

    /** How sure it is that both are one, the surest first: SAME_HOUSE may be one, a person has to look. */
    enum Sameness { SAME, SAME_HOUSE, OTHER }

    /** A body as it stands in the entry of a supporter: key, number, and what the register knows of it beyond that. */
    record Body(String key, String number, PoolMember.Also also) {
        static Body of(PoolMember.Relation place) {
            return new Body(place.nameKey(), place.corporateNumber(), place.also());
        }

        static Body of(PoolMember.Tied tie) {
            return new Body(tie.nameKey(), tie.corporateNumber(), tie.also());
        }

        /** Known by what the register says alone. */
        static Body of(PoolMember.Also also) {
            return new Body("", null, also);
        }
    }

    /** One name on the side of a case, folded once for all who are compared with it. */
    record Name(String key, String spelling) {
        static Name of(String name) {
            String key = Names.organizationKey(name);
            return new Name(key, SearchKeys.name(key));
        }
    }

    /** A text in which a person lists bodies: its parts, and the corporate numbers in it. */
    record Listed(List<Name> parts, Set<String> numbers) {
        static Listed of(String text) {
            var numbers = new TreeSet<String>();
            if (text != null) {
                NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).results().forEach(found -> numbers.add(found.group().replaceAll("[^0-9]", "")));
            }
            return new Listed(OrganizationMatch.parts(text).stream().map(key -> new Name(key, SearchKeys.name(key))).toList(), numbers);
        }

        boolean isEmpty() {
            return parts.isEmpty() && numbers.isEmpty();
        }
    }

    /** Where a text names a body, and how sure that is; {@code seen} is the part as a key, or the number. */
    record Named(Sameness same, String seen) {
        static final Named NOT = new Named(Sameness.OTHER, "");
    }

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

    /** As {@link #compare(String, String, String, String)}, and by everything else under which the body is or was known. */
    static Sameness compare(Body body, Name other, String otherNumber) {
        Sameness plain = compare(body.key(), body.number(), other.key(), otherNumber);
        if (plain == Sameness.SAME) {
            return plain;
        }
        PoolMember.Also also = body.also();
        boolean known = !other.spelling().isEmpty() && also.spellings().contains(other.spelling()) || otherNumber != null && also.numbers().contains(otherNumber)
            || also.names().stream().anyMatch(name -> compare(name, null, other.key(), null) == Sameness.SAME);
        return known ? sure(also) : plain;
    }

    /** Where the text names the body, or the house of which it is a part; each part between commas and lines is looked at by itself. */
    static Named named(Listed text, Body body) {
        if (text.isEmpty()) {
            return Named.NOT;
        }
        if (body.number() != null && text.numbers().contains(body.number())) {
            return new Named(Sameness.SAME, body.number());
        }
        for (Name part : text.parts()) {
            if (contains(part.key(), body.key()) || body.key() != null && isUnitOf(body.key(), part.key())) {
                return new Named(Sameness.SAME, part.key());
            }
        }
        PoolMember.Also also = body.also();
        for (String number : text.numbers()) {
            if (also.numbers().contains(number)) {
                return new Named(sure(also), number);
            }
        }
        for (Name part : text.parts()) {
            if (also.spellings().contains(part.spelling()) || also.names().stream().anyMatch(name -> contains(part.key(), name))) {
                return new Named(sure(also), part.key());
            }
        }
        return Named.NOT;
    }

    /** As {@link #named}, and where the text names another part of the house to which the body belongs. */
    static Named namedWithHouse(Listed text, Body body) {
        Named found = named(text, body);
        if (found.same() != Sameness.OTHER) {
            return found;
        }
        for (Name part : text.parts()) {
            Sameness same = compare(body, part, null);
            found = same.compareTo(found.same()) < 0 ? new Named(same, part.key()) : found;
        }
        return found;
    }

    private static Sameness sure(PoolMember.Also also) {
        return also.sure() ? Sameness.SAME : Sameness.SAME_HOUSE;
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
