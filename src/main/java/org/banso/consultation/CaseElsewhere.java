package org.banso.consultation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A condition that rows of another table meet for a case: no index has it together with the order of a list. It is asked for each
 * case, or of that table alone, which then names the cases.
 *
 * @param caseId    path of the case's id
 * @param from      JPQL that names those rows
 * @param condition JPQL over them
 * @param values    of its parameters
 */
record CaseElsewhere(String caseId, String from, String condition, Map<String, Object> values) {

    /** Those of a filter. */
    static List<CaseElsewhere> of(CaseFilter filter) {
        return Stream.concat(filter.codes().entrySet().stream().filter(entry -> entry.getKey().several()).map(entry -> entry.getKey().held(entry.getValue())),
            filter.supporterId() == null ? Stream.empty() : Stream.of(filter.help().of(filter.supporterId()))).toList();
    }

    /** As a condition over the alias {@code c}. */
    String exists() {
        return "exists (select " + caseId + " from " + from + " where " + caseId + " = c.id and " + condition + ")";
    }

    /** The ids of the cases, in no order; one may come several times. */
    String ids() {
        return "select " + caseId + " from " + from + " where " + condition;
    }

    /** The cases that meet such a condition, when they are few. */
    record Few(CaseElsewhere condition, List<Long> caseIds) {
    }
}
