package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"4011001098993", "7123456789012", "7010705000725", "8999900000001", "7999900000019"})
    void theNumbersOfTheSpecificationAreValid(String number) {
        assertEquals(number, CorporateNumber.of(number).value());
    }

    @ParameterizedTest
    @CsvSource({"1234567890123,org.number.check", "0123456789012,org.number.zero", "701070500072,org.number.digits",
        "70107050007255,org.number.digits", "T7010705000725,org.number.digits", "701070500072X,org.number.digits", "'',org.number.digits"})
    void whatIsWrongIsTold(String number, String key) {
        assertEquals(key, assertThrows(BusinessException.class, () -> CorporateNumber.of(number)).key());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "　"})
    void blankIsNoNumber(String typed) {
        assertEquals(Optional.empty(), CorporateNumber.optional(typed));
        assertThrows(BusinessException.class, () -> CorporateNumber.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"７０１０７０５０００７２５", " 7-0107-0500-0725 ", "7 0107 0500 0725", "7－0107－0500－0725", "7‐0107−0500ー0725"})
    void writtenAsPeopleWriteIt(String typed) {
        assertEquals("7010705000725", CorporateNumber.of(typed).value());
        assertEquals("7-0107-0500-0725", CorporateNumber.of(typed).grouped());
    }

    @Test
    void digitsOfOtherScriptsAreNotDigits() {
        assertThrows(BusinessException.class, () -> CorporateNumber.of("٧٠١٠٧٠٥٠٠٠٧٢٥"));
    }

    @Property
    void everyBaseHasOneCheckDigitThatIsNeverZero(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long base) {
        String digits = String.format("%012d", base);
        int check = CorporateNumber.checkDigit(digits);
        assertTrue(check >= 1 && check <= 9);
        assertEquals(check + digits, CorporateNumber.of(check + digits).value());
    }

    @Property(tries = 5000)
    void oneWrongDigitIsFoundUnlessZeroAndNineAreTakenForEachOther(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long base,
            @ForAll @IntRange(min = 0, max = 12) int place, @ForAll @IntRange(min = 0, max = 9) int wrong) {
        String digits = String.format("%012d", base);
        String right = CorporateNumber.checkDigit(digits) + digits;
        int was = right.charAt(place) - '0';
        Assume.that(was != wrong);
        String mistyped = right.substring(0, place) + wrong + right.substring(place + 1);
        boolean zeroForNine = place > 0 && was + wrong == 9 && was * wrong == 0;
        if (zeroForNine) {
            assertEquals(mistyped, CorporateNumber.of(mistyped).value());
        } else {
            assertThrows(BusinessException.class, () -> CorporateNumber.of(mistyped));
        }
    }
}
