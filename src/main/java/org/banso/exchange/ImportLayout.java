package org.banso.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * A file that was brought, with its first rows and what its columns become.
 *
 * @param unknown words that mean nothing yet
 */
public record ImportLayout(ImportSheet sheet, List<Column> columns, List<Unknown> unknown) implements Serializable {

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
}
