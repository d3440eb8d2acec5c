package org.banso.platform.sheet;

import java.io.Closeable;
import java.util.List;

/** A list on its way into a file, a row at a time: of any length, in little memory. Days, moments, numbers and text are told apart. */
public interface SheetWriter extends Closeable {
    /** The names of the columns; the first thing to be written. */
    default SheetWriter head(List<String> names) {
        return row(names);
    }

    /**
     * Writes one row.
     *
     * @throws java.io.UncheckedIOException when the stream fails
     */
    SheetWriter row(List<?> cells);

    /** Ends the file and closes its stream. */
    @Override
    void close();

    /** Hears of text that the format cannot hold as it is. */
    interface Losses {
        /** For who does not mind. */
        Losses IGNORED = (row, column, lost, kind) -> { };

        /**
         * @param row    in the file, 1 for the first, the names of the columns counted in
         * @param column 0 for the first
         * @param lost   the character that was replaced, or the end of the text that was kept
         */
        void lost(long row, int column, String lost, Kind kind);
    }

    /** Why text was not written whole. */
    enum Kind {
        /** The code page has no such character; 〓 stands for it. */
        NO_SUCH_CHARACTER,
        /** A cell holds no more. */
        CUT
    }
}
