package org.banso.platform.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that are spellings of one another: the old forms beside the 常用漢字 and those met in names. Data, in
 * {@code search/variants.txt}; Unicode's own normalisation knows only the compatibility forms.
 */
final class Variants {
    private static final Map<Integer, Integer> COMMON = read("/search/variants.txt");

    private Variants() {
    }

    /** The form under which the character is kept; itself for nearly all. */
    static int common(int codePoint) {
        return COMMON.getOrDefault(codePoint, codePoint);
    }

    private static Map<Integer, Integer> read(String resource) {
        var found = new HashMap<Integer, Integer>();
        try (var in = Variants.class.getResourceAsStream(resource);
             var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    for (String pair : line.strip().split(" ")) {
                        int[] both = Normalizer.normalize(pair, Normalizer.Form.NFKC).codePoints().toArray();
                        found.put(both[0], both[1]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(found);
    }
}
