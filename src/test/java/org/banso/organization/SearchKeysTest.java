package org.banso.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.banso.organization.SearchKeys.Key;
import org.banso.shared.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two people write differently about one organization gives one key; what two organizations share by chance gives none. */
class SearchKeysTest {
    @ParameterizedTest
    @CsvSource({"株式会社アルカディア・バイオ,㈱ｱﾙｶﾃﾞｨｱﾊﾞｲｵ", "(株)あるかでぃあバイオ,アルカディアバイオ株式会社", "國立大學,国立大学", "𠮷野メディカル㈱,株式会社吉野メディカル",
        "藥研,薬研", "ABC-Pharma Inc.,ＡＢＣ Ｐｈａｒｍａ", "医療法人社団 山﨑会,山崎会", "株式会社髙橋,高橋"})
    void spellingsOfOneName(String one, String other) {
        assertEquals(SearchKeys.name(one), SearchKeys.name(other));
    }

    @ParameterizedTest
    @CsvSource({"カブシキガイシャ アルカディアバイオ,ｱﾙｶﾃﾞｨｱ ﾊﾞｲｵ", "キヤノン,キャノン", "ヨシノ・メディカル,よしのめでぃかる"})
    void spellingsOfOneReading(String one, String other) {
        assertEquals(SearchKeys.kana(one), SearchKeys.kana(other));
    }

    @Test
    void differentNamesStayDifferent() {
        assertNotEquals(SearchKeys.name("株式会社ハハ"), SearchKeys.name("株式会社パパ"));
        assertNotEquals(SearchKeys.kana("ビール"), SearchKeys.kana("ビル"));
        assertNotEquals(SearchKeys.name("株式会社"), "");
    }

    @Test
    void a32_freeMailAndUnfinishedNumbersGiveNoKey() {
        assertEquals(Set.of(KeyKind.NAME), kinds(details("試験", "x@gmail.com", "03")));
        assertEquals(Set.of(KeyKind.NAME), kinds(details("試験", "taro@YAHOO.co.jp", "")));
        assertEquals(Set.of(KeyKind.NAME, KeyKind.MAIL, KeyKind.PHONE), kinds(details("試験", "x@lab.cellnext.co.jp", "０３-1234-5678")));
        assertTrue(SearchKeys.telling(details("試験", "x@lab.cellnext.co.jp", null)).contains(new Key(KeyKind.MAIL, "cellnext.co.jp")));
    }

    @Test
    void contactsCountToo() {
        var details = details("試験", null, null);
        var contact = new ContactSheet();
        contact.setEmail("hanako@cellnext.jp");
        details.contacts().add(contact);
        assertTrue(SearchKeys.telling(details).contains(new Key(KeyKind.MAIL, "cellnext.jp")));
    }

    @Test
    void a31_oneOrganizationUnderTwoSpellingsSharesKeys() {
        var one = details("㈱ｾﾙﾈｸｽﾄ", null, "03-1234-5678");
        one.sheet().setCorporateNumber("７０１０７－０５０００７２５");
        var other = details("株式会社セルネクスト", null, "+81 3 1234 5678");
        other.sheet().setCorporateNumber("7010705000725");
        assertEquals(SearchKeys.telling(one), SearchKeys.telling(other));
    }

    @Test
    void everyEndingIsAKeySoThatContainsIsABeginning() {
        assertEquals(List.of("セル", "ル"), SearchKeys.of(details("セル", null, null)).stream().filter(key -> key.kind() == KeyKind.PART).map(Key::value).toList());
        assertEquals(List.of("𩸽屋", "屋"), SearchKeys.of(details("𩸽屋", null, null)).stream().filter(key -> key.kind() == KeyKind.PART).map(Key::value).toList(), "never half a character");
    }

    @Test
    void theListFollowsReadingsAndNamesWithoutOneComeAfter() {
        var kanji = details("株式会社髙橋", null, null);
        kanji.sheet().setNameKana("カブシキガイシャ タカハシ");
        var names = new ArrayList<>(List.of(details("Zeta Inc.", null, null), kanji, details("㈱アルファ", null, null)));
        names.sort(Comparator.comparing(each -> SearchKeys.order(each.sheet().getName(), each.sheet().getNameKana())));
        assertEquals(List.of("㈱アルファ", "株式会社髙橋", "Zeta Inc."), names.stream().map(each -> each.sheet().getName()).toList());
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll @StringLength(max = 60) String name) {
        String key = SearchKeys.name(name);
        assertEquals(key, SearchKeys.name(key));
        String kana = SearchKeys.kana(name);
        assertEquals(kana, SearchKeys.kana(kana));
    }

    @Property
    void everyStretchOfANameFindsIt(@ForAll @StringLength(min = 1, max = 20) String name, @ForAll int from, @ForAll int to) {
        String key = SearchKeys.name(name);
        int length = Text.length(key);
        if (length == 0) {
            return;
        }
        int begin = Math.floorMod(from, length);
        int end = begin + 1 + Math.floorMod(to, length - begin);
        String stretch = key.substring(key.offsetByCodePoints(0, begin), key.offsetByCodePoints(0, end));
        assertTrue(SearchKeys.of(details(name, null, null)).stream().filter(k -> k.kind() == KeyKind.PART).anyMatch(k -> k.value().startsWith(SearchKeys.beginning(stretch))));
    }

    private static Set<KeyKind> kinds(OrganizationDetails details) {
        return SearchKeys.telling(details).stream().map(Key::kind).collect(Collectors.toSet());
    }

    private static OrganizationDetails details(String name, String mail, String phone) {
        OrganizationDetails details = OrganizationDetails.blank();
        details.sheet().setName(name);
        details.sheet().setEmail(mail);
        details.sheet().setPhone(phone);
        return details;
    }
}
