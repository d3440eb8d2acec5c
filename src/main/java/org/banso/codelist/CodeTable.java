package org.banso.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All code lists as they were at one moment; never changes, so that any number of threads may read it. */
final class CodeTable {

    private final Map<String, Map<String, Code>> lists = new LinkedHashMap<>();

    private final Map<String, Map<String, List<PastLabel>>> past = new HashMap<>();

    /**
     * @param codes  all codes, those of one list in its order
     * @param labels the words that codes had before, those of one code in the order of their days
     */
    CodeTable(List<Code> codes, List<PastLabel> labels) {
        labels.forEach(label -> past.computeIfAbsent(label.list(), list -> new HashMap<>()).computeIfAbsent(label.code(), code -> new ArrayList<>()).add(label));
        codes.forEach(code -> lists.computeIfAbsent(code.list(), list -> new LinkedHashMap<>()).put(code.value(), code));
    }

    Optional<Code> find(String list, String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
    }

    /** The word that the code had on the day. */
    String label(Code code, Locale reader, LocalDate day) {
        return past(code.list(), code.value()).stream().filter(label -> !day.isAfter(label.to())).findFirst()
                .map(label -> label.label(reader)).orElseGet(() -> code.label(reader));
    }

    /** The words that the code had before, in the order of their days. */
    List<PastLabel> past(String list, String code) {
        return past.getOrDefault(list, Map.of()).getOrDefault(code, List.of());
    }

    /** The codes of the list in its order, those no longer offered too; none for a list that does not exist. */
    Collection<Code> list(String list) {
        return lists.getOrDefault(list, Map.of()).values();
    }

    /** @throws IllegalArgumentException when there is no such list, which only a mistake in a page or a service can cause */
    Collection<Code> existing(String list) {
        if (!lists.containsKey(list)) {
            throw new IllegalArgumentException("No code list: " + list);
        }
        return list(list);
    }
}
