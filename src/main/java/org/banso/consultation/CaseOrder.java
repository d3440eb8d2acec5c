package org.banso.consultation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The order of a list of cases: by what, and which way. Ties are always broken by the id, so that no page repeats a row. */
public record CaseOrder(CaseSort by, boolean descending) implements Serializable {
    /** What lists begin with: the latest first. */
    public static final CaseOrder LATEST = CaseSort.RECEIVED.usual();

    /** JPQL over the alias {@code c}. */
    String jpql() {
        return paths().stream().map(path -> path + (descending ? " desc" : "")).collect(Collectors.joining(", "));
    }

    /** What makes up the place of a row in this order, the id last. */
    List<String> paths() {
        return by.paths();
    }

    public CaseOrder reversed() {
        return new CaseOrder(by, !descending);
    }
}
