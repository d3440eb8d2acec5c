package org.banso.platform.job;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.shared.Text;

/** Parameters, written like the query of an address so that any character comes back as it was, and the words of an outcome, as one text each. */
final class JobWords {
    private static final String BETWEEN = "\u001F";
    private static final int MOST = 1000;

    private JobWords() {
    }

    /** Cut where it gets longer than anybody reads. */
    static String joined(Stream<?> words) {
        return Text.shorten(words.map(word -> String.valueOf(word).replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN)), MOST);
    }

    static List<String> parts(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
    }

    /** Parameters without a value are left out. */
    static String of(Map<String, String> parameters) {
        return parameters.entrySet().stream().filter(each -> each.getValue() != null)
            .map(each -> encode(each.getKey()) + "=" + encode(each.getValue())).collect(Collectors.joining("&"));
    }

    static Map<String, String> parameters(String text) {
        var all = new LinkedHashMap<String, String>();
        for (String each : text.split("&")) {
            int at = each.indexOf('=');
            if (at > 0) {
                all.put(decode(each.substring(0, at)), decode(each.substring(at + 1)));
            }
        }
        return all;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
