package org.banso.karte;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.banso.shared.Text;

/**
 * The codes that one input may hold over all lines of a list: what the office offers today, and what it has retired as often as
 * it stood before. Who changes nothing about a line is not asked to change its code; a line more is a new choice.
 */
final class LineCodes {
    private final String list;
    private final ProductRules.Lists offered;
    private final List<String> standing;

    /** @param before the lines as they are stored */
    <L> LineCodes(String list, ProductRules.Lists offered, List<L> before, Function<L, String> read) {
        this.list = list;
        this.offered = offered;
        this.standing = new ArrayList<>(before.stream().map(read).filter(code -> !Text.isBlank(code)).toList());
    }

    /** Whether the next line may say this; each retired code that stood is given out once. Nothing may always be said. */
    boolean takes(String code) {
        return Text.isBlank(code) || standing.remove(code) || offered.selectable(list, code);
    }
}
