package org.banso.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Whose tries are counted together. */
class ThrottleTest {
    @Test
    void oneIpv6NetworkIsOneCaller() {
        assertEquals(Throttle.network("2001:db8:1:2::1"), Throttle.network("2001:db8:1:2:ffff::9"));
        assertNotEquals(Throttle.network("2001:db8:1:2::1"), Throttle.network("2001:db8:1:3::1"));
    }

    @Test
    void eachIpv4AddressIsItsOwn() {
        assertEquals(Throttle.network("192.0.2.1"), Throttle.network("192.0.2.1"));
        assertNotEquals(Throttle.network("192.0.2.1"), Throttle.network("192.0.2.2"));
    }
}
