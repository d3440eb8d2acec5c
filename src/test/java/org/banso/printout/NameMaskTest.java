package org.banso.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMaskTest {
    private static NameMask mask(boolean strangers) {
        var mask = new NameMask(strangers, kind -> "［" + kind + "］");
        mask.hide(NameKind.ORGANIZATION, "株式会社セルネクスト");
        mask.hide(NameKind.PRODUCT, "細胞シートα");
        mask.hide(NameKind.PERSON, "髙﨑 𠮷子");
        mask.hide(NameKind.CONTACT, "yoshiko@cellnext.example");
        return mask;
    }

    @ParameterizedTest
    @CsvSource({
        "当社（株式会社セルネクスト）は,当社（［ORGANIZATION］）は",
        "㈱ｾﾙﾈｸｽﾄの件,［ORGANIZATION］の件",
        "せるねくすと社と,［ORGANIZATION］社と",
        "細胞シートαの製造と細胞ｼｰﾄαの輸送,［PRODUCT］の製造と［PRODUCT］の輸送",
        "連絡は高崎　吉子まで,連絡は［PERSON］まで",
        "YOSHIKO@CELLNEXT.EXAMPLE へ,［CONTACT］ へ",
        "細胞の話,細胞の話"})
    void aKnownNameIsMaskedHoweverItIsWritten(String written, String expected) {
        assertEquals(expected, mask(false).masked(written));
    }

    @ParameterizedTest
    @CsvSource({
        "山田様より,［PERSON］様より",
        "田中 太郎さんと面談,［PERSON］さんと面談",
        "PMDAの佐藤氏,PMDAの［PERSON］氏",
        "Contact Dr. Smith soon,Contact Dr. ［PERSON］ soon",
        "患者様の安全,患者様の安全",
        "皆様へ,皆様へ",
        "各位,各位"})
    void whoIsOnlyAddressedIsMaskedOnPaperThatLeaves(String written, String expected) {
        assertEquals(expected, mask(true).masked(written));
    }

    @Test
    void insideTheHousePeopleOfTheTextStay() {
        assertEquals("山田様より", mask(false).masked("山田様より"));
    }

    @Test
    void nothingStaysNothing() {
        assertNull(mask(true).masked(null));
        assertEquals("", mask(true).masked(""));
        assertEquals("  ", mask(true).masked("  "));
    }

    @Property
    void noNameSurvivesWhateverStandsAroundIt(@ForAll @StringLength(max = 30) String before, @ForAll @StringLength(max = 30) String after) {
        String masked = mask(false).masked(before + "、株式会社セルネクスト、" + after);
        assertFalse(masked.contains("セルネクスト"), masked);
    }
}
