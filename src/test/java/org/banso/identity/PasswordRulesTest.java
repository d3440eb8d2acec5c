package org.banso.identity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any good password is taken as it is; what everybody tries first is not. */
class PasswordRulesTest {
    private static final int POPULAR = 3_000;

    @ParameterizedTest
    @ValueSource(strings = {"  leading and trailing  ", "正しい馬の電池ステープル", "ｚｅｎｋａｋｕの道は遠い", "🧬🐢🍛☂️🚲🎻🦊🌋🪁🧭", "がぎぐげご、はひふへほ。", "tab\tinside the words",
        "correct horse battery staple", "髙橋さんの庭に𠮷の木"})
    void a13_anyCharacterCounts(String password) {
        assertDoesNotThrow(() -> check(password));
    }

    @Test
    void a13_sixtyFourAndMoreAreTaken() {
        String long64 = "青い傘と朝のカレー、亀がゆっくり歩く道。".repeat(20);
        assertAll(() -> check(cut(long64, 64)), () -> check(cut(long64, PasswordRules.MAX)));
        assertEquals("identity.password.long", refusal(cut(long64, PasswordRules.MAX + 1)));
    }

    @Test
    void lengthIsCountedAsPeopleCount() {
        assertEquals("identity.password.short", refusal("𠮷野家の牛丼🍛並")); // 8, more than 10 in UTF-16
        assertEquals("identity.password.short", refusal(""));
        assertEquals("identity.password.short", refusal(null));
    }

    @Test
    void a13_theThreeThousandMostUsedAreRefused() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
            Zxcvbn.class.getResourceAsStream("matchers/dictionaries/passwords.txt"), StandardCharsets.UTF_8))) {
            var taken = lines.lines().limit(POPULAR).filter(word -> refusal(word) == null).toList();
            assertTrue(taken.isEmpty(), () -> "taken: " + taken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "qwertyuiop", "password123", "aaaaaaaaaaaa", "abcdefghijkl", "passwordpassword", "P@ssw0rd123"})
    void a13_whatEverybodyTriesIsRefused(String password) {
        assertEquals("identity.password.common", refusal(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ilove-banso-2026", "ＢＡＮＳＯをつかう日々", "今日も伴走していきます", "B A N S O rocks today"})
    void a13_theProductsNameIsRefused(String password) {
        assertEquals("identity.password.product", refusal(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanako@it.example", "x7-Hanako-Q9!zz", "𠮷田花子の秘密のことば", "花子はことし𠮷田 花子です"})
    void onesOwnNameAndAddressAreRefused(String password) {
        assertEquals("identity.password.own", refusal(password));
    }

    @Test
    void shortNamesForbidNothing() {
        assertDoesNotThrow(() -> PasswordRules.require("p", "亀と林と森の夕暮れ色", "a@it.example", "林"));
    }

    @Test
    void theFaultStandsAtTheField() {
        var fault = assertThrows(BusinessException.class, () -> PasswordRules.require("newPassword", "x", null, null));
        assertEquals("newPassword", fault.field());
    }

    /** Property: no random password of full entropy is ever refused, and judging never fails or takes long. */
    @Test
    void a13_randomPasswordsAreTaken() {
        var random = new Random(20261121);
        for (int round = 0; round < 300; round++) {
            int length = PasswordRules.MIN + 4 + random.nextInt(100);
            var password = new StringBuilder();
            while (Text.length(password.toString()) < length) {
                int c = random.nextInt(0x2FFFF);
                if (Character.isDefined(c) && !Character.isSurrogate((char) c) && Character.getType(c) != Character.PRIVATE_USE) {
                    password.appendCodePoint(c);
                }
            }
            assertDoesNotThrow(() -> check(password.toString()));
        }
    }

    private static void check(String password) {
        PasswordRules.require("password", password, "hanako@it.example", "𠮷田　花子");
    }

    private static String refusal(String password) {
        try {
            check(password);
            return null;
        } catch (BusinessException e) {
            return e.key();
        }
    }

    private static String cut(String text, int length) {
        return text.substring(0, text.offsetByCodePoints(0, length));
    }
}
