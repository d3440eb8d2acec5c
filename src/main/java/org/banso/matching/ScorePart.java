package org.banso.matching;

import java.io.Serializable;
import java.util.List;

/**
 * One part of a score, to be read in words.
 *
 * @param points  0 to {@code max}
 * @param reached what the supporter has of {@code full}: the same whatever the part weighs
 * @param args    codes or figures that the words name
 */
public record ScorePart(Kind kind, int points, int max, int reached, int full, List<String> args) implements Serializable {
    /** What is weighed; the letter stands for it where rankings are kept. */
    public enum Kind {
        COVERAGE('C'), LEVEL('L'), YEARS('Y'), PRODUCT('P'), PHASE('H'), DISEASE('D'), LANGUAGE('G'), AFFINITY('A'), RATING('R'), CAPACITY('F'), WAITING('W');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }

        /** @throws IllegalArgumentException for a letter that stands for nothing */
        static Kind of(char letter) {
            for (Kind kind : values()) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no part of a score: " + letter);
        }
    }

    /** {@code reached} of {@code full} as points of {@code max}, rounded to the nearest. */
    static ScorePart of(Kind kind, int max, int reached, int full, List<String> args) {
        return new ScorePart(kind, (int) Math.round((double) max * reached / full), max, reached, full, args);
    }
}
