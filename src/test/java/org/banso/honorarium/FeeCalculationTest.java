package org.banso.honorarium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of domain.md 7, and what holds of any day and any rate. */
class FeeCalculationTest {
    private static final FeeTerms NATIONAL = FeeTerms.USUAL;
    /** A university guide: 7,000 yen an hour at most, tax within. */
    private static final FeeTerms UNIVERSITY = new FeeTerms(7000, null, 30, FeeRounding.DOWN, false, true, 1021, 2042, 1_000_000);
    /** A prefecture: whole hours. */
    private static final FeeTerms PREFECTURE = new FeeTerms(5150, null, 60, FeeRounding.DOWN, false, true, 1021, 2042, 1_000_000);

    @ParameterizedTest
    @CsvSource({"0, 0", "29, 0", "30, 2575", "59, 2575", "60, 5150", "89, 5150", "90, 7725", "359, 28325", "360, 30900", "390, 30900", "1440, 30900"})
    void nationalScheme5150YenAnHourAtMost30900ADayPartsUnder30MinutesCutOff(int minutes, long yen) {
        assertEquals(yen, FeeCalculation.ofDay(NATIONAL, minutes));
    }

    @ParameterizedTest
    @CsvSource({"60, 7000, 714", "120, 14000, 1429", "600, 70000, 7147"})
    void universityGuide7000YenWithTheTaxWithin(int minutes, long fee, long withheld) {
        assertEquals(fee, FeeCalculation.ofDay(UNIVERSITY, minutes));
        assertEquals(withheld, FeeCalculation.withheld(UNIVERSITY, fee));
    }

    @Test
    void prefecturePaysWholeHours() {
        assertEquals(5150, FeeCalculation.ofDay(PREFECTURE, 119));
        assertEquals(10_300, FeeCalculation.ofDay(PREFECTURE, 120));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5150, 525", "30900, 3154", "1000000, 102100", "1000001, 102100", "1000005, 102101", "1200000, 142940", "-5150, -525"})
    void tax1021PerTenThousandUpToAMillionAnd2042Above(long fee, long withheld) {
        assertEquals(withheld, FeeCalculation.withheld(NATIONAL, fee));
    }

    @ParameterizedTest
    @CsvSource({"DOWN, 44, 30", "NEAREST, 44, 30", "NEAREST, 45, 60", "UP, 31, 60", "UP, 30, 30", "UP, 0, 0"})
    void roundings(FeeRounding rounding, int minutes, int whole) {
        assertEquals(whole, rounding.whole(minutes, 30));
    }

    @Test
    void theUsualTermsAreThoseOfTheFirstVersion() {
        assertEquals(new FeeTerms(5150, 30_900, 30, FeeRounding.DOWN, false, true, 1021, 2042, 1_000_000), FeeTerms.USUAL);
    }

    @Property
    void moreTimeNeverBringsLess(@ForAll @IntRange(max = 20_000) int hourly, @ForAll @IntRange(max = 100_000) int cap, @ForAll @IntRange(min = 1, max = 60) int unit,
                                 @ForAll FeeRounding rounding, @ForAll @IntRange(max = 1440) int minutes, @ForAll @IntRange(max = 600) int more) {
        var terms = new FeeTerms(hourly, cap, unit, rounding, false, true, 1021, 2042, 1_000_000);
        long fee = FeeCalculation.ofDay(terms, minutes);
        assertTrue(FeeCalculation.ofDay(terms, minutes + more) >= fee);
        assertTrue(fee >= 0 && fee <= cap);
    }

    @Property
    void thePiecesOfADayAddUpToTheDay(@ForAll @IntRange(max = 20_000) int hourly, @ForAll FeeRounding rounding, @ForAll @Size(max = 12) List<@IntRange(max = 300) Integer> pieces) {
        var terms = new FeeTerms(hourly, 30_900, 30, rounding, false, true, 1021, 2042, 1_000_000);
        int before = 0;
        long sum = 0;
        for (int piece : pieces) {
            sum += FeeCalculation.change(terms, before, piece);
            before += piece;
        }
        assertEquals(FeeCalculation.ofDay(terms, before), sum);
    }

    @Property
    void takingAPieceBackLeavesTheDayAsIfItHadNeverBeen(@ForAll @IntRange(max = 700) int kept, @ForAll @IntRange(max = 700) int taken) {
        long both = FeeCalculation.change(NATIONAL, 0, taken) + FeeCalculation.change(NATIONAL, taken, kept);
        assertEquals(FeeCalculation.ofDay(NATIONAL, kept), both + FeeCalculation.change(NATIONAL, taken + kept, -taken));
    }

    @Property
    void taxIsNeverMoreThanThePaymentAndGrowsWithIt(@ForAll @IntRange(max = 5_000_000) int fee, @ForAll @IntRange(max = 10_000) int more) {
        long withheld = FeeCalculation.withheld(NATIONAL, fee);
        assertTrue(withheld >= 0 && withheld <= fee);
        assertTrue(FeeCalculation.withheld(NATIONAL, (long) fee + more) >= withheld);
    }
}
