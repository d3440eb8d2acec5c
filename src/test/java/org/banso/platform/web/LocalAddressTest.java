package org.banso.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After sign-in one stays with us. */
class LocalAddressTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"//evil.example", "\\\\evil.example", "/\\evil.example", "https:evil.example", "https://evil.example", "javascript:alert(1)",
        "evil.example", "", " /office", "/office\r\nSet-Cookie: a=b", "/\t/evil.example", "///evil.example", "/<script>", "/\"onload", "/日本", "/\u0000"})
    void a49_foreignAddressesAreNotFollowed(String wanted) {
        assertEquals("/start", LocalAddress.of(wanted, "/start"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/office/cases?fy=2026&q=%E5%86%8D%E7%94%9F", "/portal/cases/M-2026-0012#files", "/token/abc_-123"})
    void a49_ourOwnAre(String wanted) {
        assertEquals(wanted, LocalAddress.of(wanted, "/start"));
    }
}
