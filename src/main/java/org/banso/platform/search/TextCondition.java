package org.banso.platform.search;

import jakarta.persistence.Query;
import java.util.Map;

/**
 * A search as part of a JPQL query: every value is a parameter, every word of the query is ours.
 *
 * @param where  begins with " and", or is empty
 * @param values of its parameters
 */
public record TextCondition(String where, Map<String, Object> values) {
    /** Narrows nothing. */
    public static final TextCondition NONE = new TextCondition("", Map.of());

    public TextCondition {
        values = Map.copyOf(values);
    }

    /** Sets the parameters. */
    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
