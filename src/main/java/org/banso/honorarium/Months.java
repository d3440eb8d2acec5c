package org.banso.honorarium;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.banso.shared.NotFound;

/** Months as whole numbers, 202611, as the tables keep them, and as 2026-11, as addresses write them. */
final class Months {
    private static final int HUNDRED = 100;

    private Months() {
    }

    static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    static YearMonth of(int number) {
        return YearMonth.of(number / HUNDRED, number % HUNDRED);
    }

    /** @throws NotFound when the part of an address is no month */
    static YearMonth read(String address) {
        try {
            return YearMonth.parse(address);
        } catch (DateTimeException | NullPointerException e) {
            throw new NotFound();
        }
    }
}
