package org.banso.matching.text;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence of the case that speaks for a code, or would if it were not set aside.
 *
 * @param sentence as the applicant wrote it
 * @param words    those of it that count, as written
 * @param bearing  how the sentence is meant
 * @param points   what it adds; 0 when set aside
 */
public record Evidence(String sentence, List<String> words, Bearing bearing, double points) implements Serializable {
    /** How a sentence is meant. */
    public enum Bearing {
        /** The title. */
        TITLE,
        /** What is asked. */
        ASKED,
        /** What the applicant means to do; counts as asked when nothing is. */
        PLANNED,
        /** What is told so that the question can be understood. */
        BACKGROUND,
        /** Already settled: does not count. */
        FINISHED,
        /** Said not to be wanted: does not count. */
        UNWANTED;

        /** Whether the sentence counts for nothing. */
        public boolean setsAside() {
            return this == FINISHED || this == UNWANTED;
        }
    }
}
