package org.banso.consultation.list;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * How somebody wants to see the list of cases.
 *
 * @param columns in their order; those without which a row says nothing are always among them
 */
public record ListLayout(List<CaseColumn> columns, Density density) implements Serializable {
    /** Before anybody chooses. */
    public static final ListLayout USUAL = new ListLayout(CaseColumn.USUAL, Density.NORMAL);

    /** Unknown columns and repetitions are dropped. */
    public static ListLayout of(Collection<CaseColumn> chosen, Density density) {
        var columns = new LinkedHashSet<CaseColumn>(chosen);
        columns.removeIf(Objects::isNull);
        List<CaseColumn> missing = CaseColumn.ALWAYS.stream().filter(column -> !columns.contains(column)).toList();
        var all = new LinkedHashSet<CaseColumn>(missing);
        all.addAll(columns);
        return new ListLayout(List.copyOf(all), density == null ? Density.NORMAL : density);
    }
}
