package org.banso.shared;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands the spellings of patent numbers: full-width, any dash or slash, 号 or none, the bracket of the gazette (P2020-12345A), 平成 or 平 or H, a western year for an
 * old application, a serial number without its zeros, the two-digit year of old international numbers, and the spellings of
 * databases (JP2020-123456A, JP6691280B2, WO2020123456A1).
 */
final class PatentReader {

    private static final Pattern NOISE = Pattern.compile("\\([Pp][^)]*\\)|[号,、.]");
    private static final Pattern DOMESTIC = Pattern.compile("(特願|特開|特表)(.*)");
    private static final Pattern YEAR_AND_SERIAL = Pattern.compile("第?(昭和|平成|令和|[昭平令SHR])?([0-9]{1,4}|元)年?[-/第]([0-9]{1,6})");
    private static final Pattern GRANT = Pattern.compile("特許(?:番号|第)*:?(.*)");
    private static final Pattern PCT = Pattern.compile("PCT[-/]?([A-Z]{2})-?((?:19|20)?[0-9]{2})[-/]([0-9]{1,6})");
    private static final Pattern WO = Pattern.compile("WO-?(?:((?:19|20)[0-9]{2})[-/]?([0-9]{6})|([0-9]{2})[-/]([0-9]{1,6}))(?:[A-Z][0-9]?)?");
    private static final Pattern LAID_OPEN = Pattern.compile("JP-?(20[0-9]{2}-?[0-9]{6})-?A");
    private static final Pattern GRANTED = Pattern.compile("JP-?([0-9]{7})-?B[0-9]?");
    private static final int LAST_OF_SHOWA = 64;
    private static final int LAST_OF_HEISEI = 11;
    private static final int SHOWA = 1925;
    private static final int HEISEI = 1988;
    private static final int WESTERN_YEARS = 2000;
    private static final int TURN = 70;

    private PatentReader() {
    }

    /** @return the number in the spelling of {@link PatentNumber} */
    static String read(String typed) {
        String text = NOISE.matcher(Written.oneForm(typed)).replaceAll("").toUpperCase(Locale.ROOT);
        Matcher laidOpen = LAID_OPEN.matcher(text);
        if (laidOpen.matches()) {
            String bare = laidOpen.group(1).replace("-", "");
            return "特開" + bare.substring(0, 4) + "-" + bare.substring(4);
        }
        Matcher granted = GRANTED.matcher(text);
        if (granted.matches()) {
            return "特許第" + granted.group(1) + "号";
        }
        Matcher domestic = DOMESTIC.matcher(text);
        if (domestic.matches()) {
            return domestic.group(1) + yearAndSerial(domestic.group(1), domestic.group(2));
        }
        Matcher grant = GRANT.matcher(text);
        if (grant.matches()) {
            String digits = grant.group(1).replace("-", "");
            BusinessException.unless(digits.matches("[0-9]{7}"), "shared.patent.grant", Written.told(grant.group(1)), Written.digits(digits));
            return "特許第" + digits + "号";
        }
        if (text.startsWith("PCT") || text.startsWith("WO")) {
            return international(text, typed);
        }
        throw new BusinessException("shared.patent.form", Written.told(typed));
    }

    private static String yearAndSerial(String kind, String rest) {
        Matcher parts = YEAR_AND_SERIAL.matcher(rest);
        BusinessException.unless(parts.matches(), "shared.patent.serial", kind, Written.told(rest));
        int year = "元".equals(parts.group(2)) ? 1 : Integer.parseInt(parts.group(2));
        String serial = "-" + String.format(Locale.ROOT, "%06d", Integer.parseInt(parts.group(3)));
        String era = parts.group(1);
        if (era == null) {
            return western(kind, year) + serial;
        }
        boolean showa = era.startsWith("昭") || era.equals("S");
        boolean heisei = era.startsWith("平") || era.equals("H");
        BusinessException.unless(year > 0 && (showa && year <= LAST_OF_SHOWA || heisei && year <= LAST_OF_HEISEI), "shared.patent.era", kind);
        return era(showa ? "昭" : "平", year) + serial;
    }

    /** From 2000 on the western year counts; an older one is that of its era, except 1989, which was both. */
    private static String western(String kind, int year) {
        if (year >= WESTERN_YEARS && year < WESTERN_YEARS + 100) {
            return Integer.toString(year);
        }
        BusinessException.unless(year > SHOWA + 1 && year < WESTERN_YEARS && year != HEISEI + 1, "shared.patent.era", kind);
        return year > HEISEI ? era("平", year - HEISEI) : era("昭", year - SHOWA);
    }

    private static String era(String name, int year) {
        return name + String.format(Locale.ROOT, "%02d", year);
    }

    private static String international(String text, String typed) {
        Matcher pct = PCT.matcher(text);
        if (pct.matches()) {
            return "PCT/" + pct.group(1) + full(pct.group(2)) + "/" + six(pct.group(3));
        }
        Matcher wo = WO.matcher(text);
        BusinessException.unless(wo.matches(), "shared.patent.international", Written.told(typed));
        return "WO" + (wo.group(1) != null ? wo.group(1) + "/" + wo.group(2) : full(wo.group(3)) + "/" + six(wo.group(4)));
    }

    /** The treaty is of 1970, so a year of two digits has one reading. */
    private static String full(String year) {
        return year.length() == 4 ? year : (Integer.parseInt(year) >= TURN ? "19" : "20") + year;
    }

    private static String six(String serial) {
        return String.format(Locale.ROOT, "%06d", Integer.parseInt(serial));
    }
}
