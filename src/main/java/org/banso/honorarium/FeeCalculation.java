package org.banso.honorarium;

/**
 * The arithmetic of honoraria, in whole yen. A day is reckoned as a whole: its minutes are added up, then rounded, then paid, then
 * limited; what several entries of a day get always adds up to that. Parts of a yen are cut off. Source: domain.md 7.
 */
public final class FeeCalculation {
    private static final int HOUR = 60;

    private FeeCalculation() {
    }

    /** The minutes of a day that are paid. */
    public static int paidMinutes(FeeTerms terms, int minutesOfDay) {
        return terms.rounding().whole(Math.max(0, minutesOfDay), terms.unitMinutes());
    }

    /** The fee of a person for a day. */
    public static long ofDay(FeeTerms terms, int minutesOfDay) {
        long fee = (long) terms.hourlyYen() * paidMinutes(terms, minutesOfDay) / HOUR;
        return terms.dailyCapYen() == null ? fee : Math.min(fee, terms.dailyCapYen());
    }

    /**
     * By how much a day's fee changes when minutes are added to those that count already, or, being negative, taken away.
     */
    public static long change(FeeTerms terms, int minutesBefore, int minutes) {
        return ofDay(terms, minutesBefore + minutes) - ofDay(terms, minutesBefore);
    }

    /** The tax withheld from a payment; of what is claimed back the tax is given back. */
    public static long withheld(FeeTerms terms, long fee) {
        if (fee < 0) {
            return -withheld(terms, -fee);
        }
        long below = Math.min(fee, terms.withheldLimitYen());
        // Together before cutting off: 10.21 % of the limit need not be whole.
        return (below * terms.withheldRate() + (fee - below) * terms.withheldRateAbove()) / FeeTerms.WHOLE;
    }
}
