package org.banso.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.shared.Text;

/** Days as offices write them: 2019-04-01, 2019/4/1, 20190401, 2019年4月1日, 令和元年5月1日, R1.5.1, with or without a time behind. */
final class ImportDates {
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T\\s(].*)?");
    private static final Pattern BARE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|[RHSrhs])(元|\\d{1,2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[\\s(].*)?");
    private static final Map<Character, Integer> BEFORE_FIRST = Map.of('令', 2018, 'R', 2018, '平', 1988, 'H', 1988, '昭', 1925, 'S', 1925);

    private ImportDates() {
    }

    /** Empty for what is no day. */
    static Optional<LocalDate> read(String typed) {
        String plain = Normalizer.normalize(Text.singleLine(typed), Normalizer.Form.NFKC).strip();
        for (Pattern pattern : new Pattern[] {WESTERN, BARE}) {
            Matcher western = pattern.matcher(plain);
            if (western.matches()) {
                return day(Integer.parseInt(western.group(1)), western.group(2), western.group(3));
            }
        }
        Matcher era = ERA.matcher(plain);
        if (era.matches()) {
            int year = "元".equals(era.group(2)) ? 1 : Integer.parseInt(era.group(2));
            return day(BEFORE_FIRST.get(Character.toUpperCase(era.group(1).charAt(0))) + year, era.group(3), era.group(4));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
