package org.banso.demo;

import java.util.List;
import java.util.Set;

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

    /** A sentence that was not said before, as long as there is one. */
    String fresh(String occasion, Set<String> said, Dice dice) {
        List<String> unsaid = lists.of(occasion).stream().filter(line -> !said.contains(line)).toList();
        String line = dice.pick(unsaid.isEmpty() ? lists.of(occasion) : unsaid);
        said.add(line);
        return line;
    }

    /** The sentence of this place, for occasions that answer each other line by line. */
    String at(String occasion, int place) {
        List<String> lines = lists.of(occasion);
        return lines.get(place % lines.size()).replace("\\n", "\n");
    }
}
