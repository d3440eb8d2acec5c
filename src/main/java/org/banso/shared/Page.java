package org.banso.shared;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, without the total: counting 500,000 rows costs more than reading 25 (architecture.md). Whether there is a
 * next page is known by asking for one row more than is shown.
 *
 * @param rows    the rows to show
 * @param number  the page, 1 for the first, as it stands in the address
 * @param hasNext whether a page follows
 */
public record Page<T>(List<T> rows, int number, boolean hasNext) implements Serializable {

    /** Copies the rows, so that a page cannot change after it was read. */
    public Page {
        rows = List.copyOf(rows);
    }

    /** A page from the answer to a query that asked for {@code size + 1} rows; the surplus row is dropped. */
    public static <T> Page<T> of(List<T> rowsPlusOne, int number, int size) {
        boolean more = rowsPlusOne.size() > size;
        return new Page<>(more ? rowsPlusOne.subList(0, size) : rowsPlusOne, number, more);
    }

    /** A first page without rows. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 1, false);
    }

    /** The number of rows before the page; a number below 1, as anyone may write into an address, is the first page. */
    public static int offset(int number, int size) {
        return (int) Math.min(Integer.MAX_VALUE - size - 1L, (Math.max(1, number) - 1L) * size);
    }

    /** Whether a page precedes. */
    public boolean hasPrevious() {
        return number > 1;
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The same page with each row turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(rows.stream().<R>map(change).toList(), number, hasNext);
    }
}
