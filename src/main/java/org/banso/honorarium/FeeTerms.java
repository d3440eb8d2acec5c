package org.banso.honorarium;

import java.io.Serializable;

/**
 * What one version of the rates says.
 *
 * @param hourlyYen         yen for 60 minutes, tax included
 * @param dailyCapYen       most yen for one person and day; null: no limit
 * @param unitMinutes       time is paid in units of so many minutes
 * @param rounding          what happens to the rest of a day's time
 * @param travelTimePaid    whether the time on the way is paid like work
 * @param ownBodyUnpaid     whether nothing is paid to who helps a body of his own
 * @param withheldRate      tax withheld, in hundredths of a per cent, up to the limit
 * @param withheldRateAbove the same for the part above it
 * @param withheldLimitYen  where the higher rate begins
 */
public record FeeTerms(int hourlyYen, Integer dailyCapYen, int unitMinutes, FeeRounding rounding, boolean travelTimePaid, boolean ownBodyUnpaid, int withheldRate,
                       int withheldRateAbove, int withheldLimitYen) implements Serializable {
    /** Hundredths of a per cent in a whole. */
    public static final int WHOLE = 10_000;
    /** The national scheme for sending experts (domain.md 7), as the program comes. */
    public static final FeeTerms USUAL = new FeeTerms(5150, 30_900, 30, FeeRounding.DOWN, false, true, 1021, 2042, 1_000_000);
}
