package org.banso.codelist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All code lists as they were at one moment; never changes, so that any number of threads may read it. */
final class CodeTable {

    private final Map<String, Map<String, Code>> lists = new LinkedHashMap<>();

    /** @param codes all codes, those of one list in its order */
    CodeTable(List<Code> codes) {
        codes.forEach(code -> lists.computeIfAbsent(code.list(), list -> new LinkedHashMap<>()).put(code.value(), code));
    }

    Optional<Code> find(String list, String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
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
