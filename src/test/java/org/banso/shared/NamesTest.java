package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"株式会社ハンカク", "ハンカク株式会社", "㈱ﾊﾝｶｸ", "（株）ハンカク", "(株) ハンカク", "㍿ハンカク", " 株式会社　ハン カク ", "ハンカク(有)", "有限会社ハンカク",
        "合同会社ハンカク", "一般社団法人ハンカク", "（一社）ハンカク", "特定非営利活動法人ハンカク", "NPO法人ハンカク", "ハンカク Co., Ltd.", "ハンカク, Inc.", "ハンカク K.K.",
        "ハンカク㈱\u200B", "国立大学法人ハンカク", "医療法人社団ハンカク"})
    void theLegalFormIsNoPartOfTheKey(String name) {
        assertEquals("ハンカク", Names.organizationKey(name));
    }

    @ParameterizedTest
    @CsvSource({"ＢＡＮＳＯ Bio,bansobio", "Zinc,zinc", "𠮷野バイオ,吉野バイオ", "髙﨑メディカル,高崎メディカル", "渡邉医研,渡辺医研", "株式会社,株式会社", "（株）,(株)", "東京大学,東京大学"})
    void folds(String name, String key) {
        assertEquals(key, Names.organizationKey(name));
    }

    @Test
    void differentFirmsKeepDifferentKeys() {
        assertNotEquals(Names.organizationKey("株式会社ハート"), Names.organizationKey("株式会社ハード"));
        assertNotEquals(Names.organizationKey("株式会社はな"), Names.organizationKey("株式会社ハナ"));
    }

    @Test
    void aPersonKeepsEverythingButBlanks() {
        assertEquals("山田太郎", Names.personKey("山田　太郎"));
        assertEquals("吉野(株)", Names.personKey("𠮷野 ㈱"));
        assertEquals("", Names.personKey(null));
        assertEquals("", Names.organizationKey(" 　"));
    }

    @Property
    void a70_anyTextHasAKeyThatIsItsOwnKey(@ForAll String name) {
        String key = Names.organizationKey(name);
        assertEquals(key, Names.organizationKey(key));
        assertTrue(Text.length(key) <= Names.KEY_MAX);
        assertEquals(Names.personKey(name), Names.personKey(Names.personKey(name)));
    }

    @Property
    void namesMadeOfLegalFormsHaveAKeyThatIsItsOwnKey(@ForAll("corporate") String name) {
        String key = Names.organizationKey(name);
        assertEquals(key, Names.organizationKey(key));
        assertEquals(key, Names.organizationKey(" " + name + "　"));
    }

    @Provide
    Arbitrary<String> corporate() {
        return Arbitraries.of("株式", "会社", "株式会社", "㈱", "(", "株", ")", "（有）", "医療法人", "社団", "ハンカク", "ﾊﾞｲｵ", " ", "　", ", Inc.", " Co.", " Ltd", "i", "nc", ".",
                "\u200B", "㍿", "𠮷", "LLC", ",").list().ofMaxSize(8).map(parts -> String.join("", parts));
    }
}
