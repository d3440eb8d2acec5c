package org.banso.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * A file that was brought, with its first rows and what its columns become.
 *
 * @param unknown words that mean nothing yet
 * @param faults  the first rows that cannot become cases
 */
public record ImportLayout(ImportSheet sheet, List<Column> columns, List<Unknown> unknown, List<Fault> faults) implements Serializable {

    /**
     * A column of the file.
     *
     * @param samples what stands in it in the first rows
     * @param target  what it becomes; null for nothing
     */
    public record Column(int place, String heading, List<String> samples, ImportTarget target) implements Serializable {
    }

    /** A word of the file that is no code of the target's list and no name of one. */
    public record Unknown(ImportTarget target, String key, String word) implements Serializable {
    }

    /**
     * A row that cannot become a case.
     *
     * @param row   its number in the file, 1 for the first
     * @param title what it is about, or null
     * @param why   in the words of whoever looked the file through, a line for each reason
     */
    public record Fault(long row, String title, String why) implements Serializable {
    }
}
