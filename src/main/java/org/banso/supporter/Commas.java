package org.banso.supporter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Several codes in one column: the register has few rows and never joins over them. */
public final class Commas {
    private Commas() {
    }

    /** The codes in the order written; none for null. */
    public static List<String> split(String joined) {
        return joined == null || joined.isBlank() ? List.of() : Arrays.stream(joined.split(",")).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    /** One column of the codes, each once; null for none. */
    public static String join(Collection<String> codes) {
        return codes == null || codes.isEmpty() ? null : String.join(",", codes.stream().distinct().toList());
    }
}
