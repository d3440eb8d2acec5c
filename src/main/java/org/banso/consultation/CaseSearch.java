package org.banso.consultation;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is looked for in the list of cases: the part of an address that made sense, and what it means.
 *
 * @param chosen by parameter the values that count, in the order of {@link CaseParameter}
 * @param filter the same for queries
 * @param order  in which order
 * @param page   which page, from 1
 */
public record CaseSearch(Map<CaseParameter, List<String>> chosen, CaseFilter filter, CaseOrder order, int page) implements Serializable {
    /** Name of the sort column in the address. */
    public static final String SORT = "sort";
    /** Name of the way it is sorted: asc or desc. */
    public static final String DIRECTION = "dir";
    /** Name of the page. */
    public static final String PAGE = "page";

    /** Whether anything is left out of the list. */
    public boolean narrowed() {
        return !chosen.isEmpty();
    }

    public boolean has(CaseParameter parameter, String value) {
        return chosen.getOrDefault(parameter, List.of()).contains(value);
    }

    /** The value of a parameter that has at most one; null without. */
    public String one(CaseParameter parameter) {
        List<String> values = chosen.getOrDefault(parameter, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** The query of the address that leads here, without question mark and page: always written the same way for the same search. */
    public String query() {
        return query(null, null, order);
    }

    /** The same sorted otherwise. */
    public String sorted(CaseOrder other) {
        return query(null, null, other);
    }

    /** The same without one value and what says more about it. */
    public String without(CaseParameter parameter, String value) {
        return query(parameter, value, order);
    }

    /** The same without any value of a parameter. */
    public String withoutAll(CaseParameter parameter) {
        return query(parameter, null, order);
    }

    private String query(CaseParameter dropped, String value, CaseOrder by) {
        var parts = new ArrayList<String>();
        chosen.forEach((parameter, values) -> values.stream()
            .filter(each -> !(parameter == dropped && (value == null || each.equals(value)) || dropped != null && parameter.detailOf().orElse(null) == dropped))
            .forEach(each -> parts.add(part(parameter.key(), each))));
        if (!by.equals(CaseOrder.LATEST)) {
            parts.add(part(SORT, by.by().name()));
            if (!by.equals(by.by().usual())) {
                parts.add(part(DIRECTION, by.descending() ? "desc" : "asc"));
            }
        }
        return String.join("&", parts);
    }

    private static String part(String key, String value) {
        return key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
