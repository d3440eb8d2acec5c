package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that would run if a page wrote them as they are, and whether a page did: its tags are read as a browser reads them, so that the same words shown
 * as text are no alarm.
 */
public final class Markup {
    /** Fits into any field that takes a line. */
    public static final String LINE = "'\"><svg/onload=alert(43)>#{1234*4321}${1234*4321}";
    /** The whole set, for fields that take a text: mutation, closing tags, template literals, addresses. */
    public static final String TEXT = LINE + "<img src=x onerror=alert(43)>\n</textarea></title></option></script><script>alert(43)</script>\n<noscript><p title=\"</noscript><img src=x onerror=alert(43)>\">"
        + "\n<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(43)&gt;\">\n`${alert(43)}` {{1234*4321}} [x](javascript:alert(43))"
        + "\njavascript:alert(43)\ndata:text/html,<script>alert(43)</script>\n<a href=javascript:alert(43)>x</a> &#60;script&#62;alert(43)&#60;/script&#62;";
    private static final String EVALUATED = "5332114";

    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][^\\s/>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=>/\"']+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?");
    private static final Pattern SCRIPT = Pattern.compile("(?is)<script\\b[^>]*>(.*?)</script");
    private static final Pattern ADDRESS = Pattern.compile("(?i)href|src|action|formaction|xlink:href|srcdoc|data|poster");

    private Markup() {
    }

    /** Fails when something of it would run, or was evaluated on the server. */
    public static void assertInert(String where, String page) {
        assertFalse(page.contains(EVALUATED), () -> where + " evaluates what was typed");
        Matcher script = SCRIPT.matcher(page);
        while (script.find()) {
            assertFalse(script.group(1).contains("alert(43)"), where + ": " + script.group());
        }
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                String name = attribute.group(1).toLowerCase(Locale.ROOT);
                String value = attribute.group(2) == null ? "" : attribute.group(2).replaceAll("^[\"']|[\"']$", "").strip().toLowerCase(Locale.ROOT);
                assertFalse(name.startsWith("on") && value.contains("alert(43)"), where + ": " + tag.group());
                assertFalse(ADDRESS.matcher(name).matches() && (value.startsWith("javascript:") || value.startsWith("data:text")), where + ": " + tag.group());
            }
        }
    }

    /** The page shows the words, as text. */
    public static void assertShown(String where, String page) {
        assertTrue(page.contains("alert(43)"), () -> where + " does not show what was typed");
        assertInert(where, page);
    }
}
