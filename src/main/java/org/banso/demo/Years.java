package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;

/** How many cases each fiscal year had, and at which moments they came (domain.md §0). */
final class Years {

    private static final Map<Integer, Integer> VOLUMES = Map.of(2017, 20, 2018, 170, 2019, 190, 2020, 231, 2021, 252, 2022, 265,
            2023, 284, 2024, 296, 2025, 305);
    private static final int LATER = 297;
    private static final LocalDate OPENED = LocalDate.of(2018, 2, 5);

    private final Workdays days;
    private final Instant now;

    Years(Workdays days, Instant now) {
        this.days = days;
        this.now = now;
    }

    /** Cases that count, by fiscal year, up to the present day. */
    Map<Integer, Integer> volumes() {
        Map<Integer, Integer> volumes = new TreeMap<>();
        FiscalYear last = FiscalYear.of(now);
        for (FiscalYear year : FiscalYear.range(new FiscalYear(2017), last)) {
            int whole = VOLUMES.getOrDefault(year.year(), LATER);
            double passed = year.equals(last) ? ChronoUnit.DAYS.between(year.start(), Jst.day(now)) / 365.0 : 1;
            volumes.put(year.year(), (int) Math.round(whole * Math.min(1, passed)));
        }
        return volumes;
    }

    /** The same shape for another sum. */
    Map<Integer, Integer> scaledTo(int cases) {
        Map<Integer, Integer> volumes = volumes();
        double factor = cases / (double) volumes.values().stream().mapToInt(Integer::intValue).sum();
        int left = cases;
        for (Map.Entry<Integer, Integer> year : volumes.entrySet()) {
            int share = year.getKey() == FiscalYear.of(now).year() ? left : (int) Math.round(year.getValue() * factor);
            year.setValue(share);
            left -= share;
        }
        return volumes;
    }

    /** Moments of receipt in order. */
    long[] moments(int year, int count, Dice dice) {
        FiscalYear fiscal = new FiscalYear(year);
        LocalDate from = fiscal.start().isBefore(OPENED) ? OPENED : fiscal.start();
        LocalDate to = fiscal.contains(now) ? Jst.day(now).minusDays(1) : fiscal.end();
        int span = (int) ChronoUnit.DAYS.between(from, to) + 1;
        long[] moments = new long[count];
        for (int i = 0; i < count; i++) {
            moments[i] = moment(from, span, dice);
        }
        if (fiscal.contains(now)) {
            long[] fresh = {25, 170, 420, 960, 1620};
            for (int i = 0; i < Math.min(fresh.length, count); i++) {
                moments[i] = now.minus(fresh[i] + dice.below(20), ChronoUnit.MINUTES).minusSeconds(dice.below(60)).toEpochMilli();
            }
        }
        Arrays.sort(moments);
        for (int i = 1; i < count; i++) {
            moments[i] = Math.max(moments[i], moments[i - 1] + 1);
        }
        return moments;
    }

    private long moment(LocalDate from, int span, Dice dice) {
        LocalDate day;
        do {
            day = from.plusDays(dice.below(Math.max(1, span)));
        } while (!days.isWorkday(day) && !dice.chance(0.13));
        boolean office = days.isWorkday(day) && dice.chance(0.8);
        int second = office ? dice.between(9 * 3600 + 1800, 17 * 3600 + 2400) : dice.between(7 * 3600, 23 * 3600);
        return day.atStartOfDay(Jst.ZONE).toInstant().toEpochMilli() + second * 1000L + dice.below(1000);
    }
}
