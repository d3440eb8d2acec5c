package org.banso.demo;

import java.util.List;

/** Sentences by occasion; several for each, so that no two files read alike. */
final class Phrases {

    private final Lists lists;

    Phrases(String file) {
        lists = Lists.read(file);
    }

    /** A sentence for the occasion; for "opening-X" without a section of its own, none. */
    String pick(String occasion, Dice dice) {
        if (!lists.has(occasion)) {
            return "";
        }
        List<String> lines = lists.of(occasion);
        String line = dice.pick(lines);
        return line.equals("-") ? "" : line.replace("\\n", "\n");
    }
}
