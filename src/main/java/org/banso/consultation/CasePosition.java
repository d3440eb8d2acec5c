package org.banso.consultation;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A place between two rows of a sorted list, so that the next batch goes on exactly there, whatever was added or finished before it.
 *
 * @param key what the row before has of {@link CaseOrder#paths}; the last one is its id, any other may be null
 */
public record CasePosition(List<Serializable> key) implements Serializable {

    /** Unlike {@code List.copyOf} this keeps nulls. */
    public CasePosition {
        key = Collections.unmodifiableList(new ArrayList<>(key));
    }

    /** JPQL for the rows that follow; begins with " and". Nulls stand before everything else, as both databases sort. */
    String condition(CaseOrder order) {
        var ways = new ArrayList<String>();
        var same = new StringBuilder();
        for (int i = 0; i < key.size(); i++) {
            String path = order.paths().get(i);
            String beyond = beyond(path, i, order.descending());
            if (beyond != null) {
                ways.add("(" + same + beyond + ")");
            }
            same.append(path).append(key.get(i) == null ? " is null and " : " = :after" + i + " and ");
        }
        return " and (" + String.join(" or ", ways) + ")" + bound(order);
    }

    private String beyond(String path, int at, boolean descending) {
        if (key.get(at) == null) {
            return descending ? null : path + " is not null";
        }
        boolean nullable = at < key.size() - 1;
        return descending ? "(" + path + " < :after" + at + (nullable ? " or " + path + " is null)" : ")") : path + " > :after" + at;
    }

    /** Says nothing new, but lets the database begin in the middle of its index. */
    private String bound(CaseOrder order) {
        return key.get(0) == null || order.descending() ? "" : " and " + order.paths().get(0) + " >= :after0";
    }

    <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < key.size(); i++) {
            if (key.get(i) != null) {
                query.setParameter("after" + i, key.get(i));
            }
        }
        return query;
    }
}
