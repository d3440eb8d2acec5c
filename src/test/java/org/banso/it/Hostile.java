package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text that would run if a page wrote it as it came (a43), and the look for it in what the server sends. */
public final class Hostile {
    /** Scripts, drawings, handlers, addresses that run, markup that changes when it is parsed twice, and what template engines compute. */
    public static final List<String> SET = List.of("<script>alert(1)</script>", "</textarea><script>alert(2)</script>", "<svg/onload=alert(3)>", "<img src=x onerror=alert(4)>",
        "\"'><b onmouseover=alert(5)>", "<a href=\"javascript:alert(6)\">x</a>", "javascript:alert(7)", "<iframe src=\"data:text/html,<script>alert(8)</script>\">",
        "data:text/html;base64,PHNjcmlwdD4=", "<noscript><p title=\"</noscript><img src=x onerror=alert(9)>\">", "<math><mtext><table><mglyph><style><img src=x onerror=alert(10)>",
        "`${alert(11)}`", "${7391*7393}", "#{7391*7393}", "{{7391*7393}}", "<%= 7391*7393 %>", "&lt;script&gt;alert(12)&lt;/script&gt;", "<!--><img src=x onerror=alert(13)>-->");
    private static final Pattern RUNS = Pattern.compile("(?i)<[a-z][^<>]*\\s(href|src|action|formaction)\\s*=\\s*[\"']?\\s*(javascript:|data:text)");

    private Hostile() {
    }

    /** All of it in as few pieces as fit into a field of so many characters. */
    public static List<String> pieces(int most) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (String one : SET) {
            if (piece.length() > 0 && piece.length() + 1 + one.length() > most) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.length() == 0 ? "" : " ").append(one);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** The page shows the text, letter by letter, and nothing of it is markup, an address or computed. */
    public static void assertInert(String where, String page, List<String> shown) {
        for (String text : shown) {
            assertTrue(page.contains(escaped(text)), where + " does not show " + text);
        }
        for (String one : SET) {
            assertFalse(one.indexOf('<') >= 0 && page.contains(one), where + " holds " + one);
        }
        assertFalse(page.contains("54641663"), where + " computed something");
        assertFalse(RUNS.matcher(page).find(), where + " has an address that runs");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
