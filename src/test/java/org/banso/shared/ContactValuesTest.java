package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postal codes, telephone numbers, mail addresses and readings as people type them. */
class ContactValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1008916", "100-8916", "〒100-8916", "１００－８９１６", " 〒 100 8916", "100‐8916", "100ー8916"})
    void postalCodesAreStoredAsSevenDigits(String typed) {
        assertEquals("1008916", PostalCode.of(typed).value());
        assertEquals("100-8916", PostalCode.of(typed).formatted());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"100891", "10089166", "abc-defg", ""})
    void otherPostalCodesAreRefused(String typed) {
        assertEquals("shared.postal.invalid", assertThrows(BusinessException.class, () -> PostalCode.of(typed)).key());
    }

    @ParameterizedTest
    @CsvSource({"03-3595-2430,0335952430,03-3595-2430", "（０３）３５９５−２４３０,0335952430,03-3595-2430", "090 1234 5678,09012345678,090-1234-5678",
        "+81-3-3595-2430,0335952430,03-3595-2430", "+81 (0)90-1234-5678,09012345678,090-1234-5678", "0120-123-456,0120123456,0120-123-456",
        "0800-123-4567,08001234567,0800-123-4567", "0463-12-3456,0463123456,0463-12-3456", "+1 (202) 555-0143,+12025550143,+1 202-555-0143",
        "＋４４ 20 7946 0958,+442079460958,+44 20 7946 0958", "(011)231-4111,0112314111,011-231-4111", "0​3ー3595ー2430,0335952430,03-3595-2430", "050.1234.5678,05012345678,050-1234-5678"})
    void telephoneNumbersAreStoredAsDigits(String typed, String stored, String shown) {
        PhoneNumber number = PhoneNumber.of(typed);
        assertEquals(stored, number.value());
        assertEquals(shown, number.formatted());
        assertEquals(number, PhoneNumber.of(number.formatted()));
        assertTrue(number.value().length() <= PhoneNumber.MAX);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12345", "110", "3595-2430", "+0312345678", "+8100123456", "+1234567890123456", "03-3595-2430 内線12", "090-1234-56789", "０三"})
    void otherTelephoneNumbersAreRefused(String typed) {
        assertEquals("shared.phone.invalid", assertThrows(BusinessException.class, () -> PhoneNumber.of(typed)).key());
    }

    @ParameterizedTest
    @CsvSource({"Taro.Yamada@Example.JP,taro.yamada@example.jp", "' a@b.jp ',a@b.jp", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ,taro@example.jp",
        "a..b.@docomo.example.jp,a..b.@docomo.example.jp", "o'neill+case@sub.example.co.jp,o'neill+case@sub.example.co.jp"})
    void mailAddressesHaveOneForm(String typed, String stored) {
        assertEquals(stored, Email.of(typed).value());
        assertEquals(stored, Email.normalise(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "taro", "taro@", "@example.jp", "taro@localhost", "ta ro@example.jp", "taro@example..jp", "taro@-example.jp",
        "太郎@example.jp", "taro@例え.jp", "<taro@example.jp>", "a@b.jp,c@d.jp", "\"a b\"@example.jp"})
    void otherMailAddressesAreRefused(String typed) {
        assertEquals("shared.email.invalid", assertThrows(BusinessException.class, () -> Email.of(typed)).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.jp\r\nBcc: c@d.jp", "a@b.jp\nBcc:c@d.jp", "a\r\n@b.jp", "a@b.jp\u0000", "a@b\u2028.jp", "a@b.jp%0d%0aBcc:x@y.jp",
        "a@b.jp\u202E", "a\u200B@b.jp"})
    void a46_aMailAddressCannotOpenASecondHeader(String typed) {
        assertThrows(BusinessException.class, () -> Email.of(typed));
    }

    @Test
    void mailAddressesAreAtMost254Long() {
        String domain = "a".repeat(63) + "." + "b".repeat(63) + "." + "c".repeat(58) + ".jp";
        assertEquals(Email.MAX, Email.of("x".repeat(64) + "@" + domain).value().length());
        assertEquals("shared.email.long", assertThrows(BusinessException.class, () -> Email.of("x".repeat(64) + "@c" + domain)).key());
        assertEquals("shared.email.invalid", assertThrows(BusinessException.class, () -> Email.of("x".repeat(65) + "@example.jp")).key());
    }

    @Property
    void a46_noAddressThatIsAcceptedHoldsAnythingButPrintableAscii(@ForAll String local) {
        try {
            assertTrue(Email.of(local + "@example.jp").value().chars().allMatch(c -> c > ' ' && c < 0x7F));
        } catch (BusinessException refused) {
            assertTrue(refused.key().startsWith("shared.email."));
        }
    }

    @ParameterizedTest
    @CsvSource({"ﾊﾝｶｸ ｶﾌﾞｼｷｶﾞｲｼｬ,ハンカク　カブシキガイシャ", "やまだ たろう,ヤマダ　タロウ", "ヤマダ　　タロウ,ヤマダ　タロウ", "ｳﾞｨｰﾅｽ,ヴィーナス",
        "ラボ-ン,ラボーン", "バイオ・ラボ,バイオ・ラボ", "みすゞ,ミスヾ", "ハ゛イオ,バイオ", "ﾊﾟｰﾙ,パール"})
    void readingsBecomeFullWidthKatakana(String typed, String stored) {
        assertEquals(stored, Kana.fullWidth(typed));
        assertEquals(stored, Kana.fullWidth(stored));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "　", "山田", "Yamada", "ヤマダ1", "ヤマダ\nタロウ山"})
    void otherReadingsAreRefused(String typed) {
        assertEquals("shared.kana.invalid", assertThrows(BusinessException.class, () -> Kana.of(typed)).key());
    }

    @Test
    void blankIsEmptyWhereNothingIsRequired() {
        assertEquals(Optional.empty(), Kana.optional(" "));
        assertEquals(Optional.empty(), Email.optional(null));
        assertEquals(Optional.empty(), PhoneNumber.optional("　"));
        assertEquals(Optional.empty(), PostalCode.optional(""));
        assertEquals("ヤマダ", Kana.optional("やまだ").orElseThrow().value());
    }
}
