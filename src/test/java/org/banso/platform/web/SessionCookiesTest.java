package org.banso.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The session cookie behind TLS. */
class SessionCookiesTest {
    private final Map<String, Object> set = new TreeMap<>();

    @Test
    void a12_behindTlsTheCookieIsSecureAndBoundToTheHost() {
        SessionCookies.apply(context(), 30, true);
        assertEquals(Map.of("setName", "__Host-banso", "setSecure", true, "setPath", "/", "setSessionTimeout", 35), set);
    }

    @Test
    void withoutTlsItStaysAsWebXmlSays() {
        SessionCookies.apply(context(), 45, false);
        assertEquals(Map.of("setSessionTimeout", 50), set);
    }

    private ServletContext context() {
        var cookie = recording(SessionCookieConfig.class, null);
        return recording(ServletContext.class, cookie);
    }

    private <T> T recording(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (args != null) {
                set.put(method.getName(), args[0]);
            }
            return answer;
        }));
    }
}
