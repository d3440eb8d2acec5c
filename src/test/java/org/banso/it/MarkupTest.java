package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The watchdog barks, and only when it must. */
class MarkupTest {
    @Test
    void whatWouldRunIsFound() {
        for (String text : List.of(Markup.LINE, Markup.TEXT)) {
            assertThrows(AssertionError.class, () -> Markup.assertInert("raw", "<p>" + text + "</p>"));
            assertThrows(AssertionError.class, () -> Markup.assertInert("in an attribute", "<p title=\"" + text + "\">x</p>"));
        }
        assertThrows(AssertionError.class, () -> Markup.assertInert("address", "<a class=\"x\" href=' JavaScript:alert(43)'>x</a>"));
        assertThrows(AssertionError.class, () -> Markup.assertInert("script", "<script nonce=\"n\">const x = `${alert(43)}`;</script>"));
        assertThrows(AssertionError.class, () -> Markup.assertInert("expression", "<p>5332114</p>"));
    }

    @Test
    void theSameAsTextIsNoAlarm() {
        String escaped = Markup.TEXT.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&#34;");
        Markup.assertShown("escaped", "<p title=\"" + escaped + "\">" + escaped + "</p><script>const a = 1;</script><a href=\"/office?q=javascript:alert(43)\">x</a>");
    }
}
