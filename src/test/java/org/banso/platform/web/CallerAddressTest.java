package org.banso.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whose address limits and the audit trail go by. */
class CallerAddressTest {

    @Test
    void withoutProxyTheHeaderIsNotBelieved() {
        assertEquals("203.0.113.7", CallerAddress.of("203.0.113.7", "10.1.1.1", ""));
        assertEquals("203.0.113.7", CallerAddress.of("203.0.113.7", "10.1.1.1", "127.0.0.1"));
    }

    @Test
    void theProxysOwnEntryCounts() {
        assertEquals("203.0.113.7", CallerAddress.of("127.0.0.1", "203.0.113.7", "127.0.0.1, ::1"));
        assertEquals("2001:db8::7", CallerAddress.of("::1", "2001:db8::7", "127.0.0.1, ::1"));
        assertEquals("203.0.113.7", CallerAddress.of("127.0.0.1", "6.6.6.6, 203.0.113.7", "127.0.0.1"));
    }

    @Test
    void whatIsNoAddressIsNotTaken() {
        assertEquals("127.0.0.1", CallerAddress.of("127.0.0.1", null, "127.0.0.1"));
        assertEquals("127.0.0.1", CallerAddress.of("127.0.0.1", "", "127.0.0.1"));
        assertEquals("127.0.0.1", CallerAddress.of("127.0.0.1", "<script>", "127.0.0.1"));
    }
}
