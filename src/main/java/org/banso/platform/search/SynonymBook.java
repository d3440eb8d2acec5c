package org.banso.platform.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of words that stand for one another (薬機法 = 薬事法), folded and ready to be asked. */
public final class SynonymBook {
    /** Without any group. */
    public static final SynonymBook EMPTY = new SynonymBook(List.of());
    private final Map<String, Set<String>> byWord = new HashMap<>();

    /** @param groups words as the office writes them */
    public SynonymBook(Collection<? extends Collection<String>> groups) {
        for (Collection<String> group : groups) {
            Set<String> words = group.stream().map(Folding::text).filter(word -> !word.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
            words.forEach(word -> byWord.computeIfAbsent(word, it -> new LinkedHashSet<>()).addAll(words));
        }
    }

    /** What else the folded word may be called; also when one of our words is part of it, as 治験 is of 治験計画. */
    Set<String> others(String folded) {
        Set<String> whole = byWord.get(folded);
        var found = new LinkedHashSet<String>();
        if (whole != null) {
            found.addAll(whole);
        } else {
            byWord.keySet().stream().filter(word -> word.codePointCount(0, word.length()) > 1 && folded.contains(word))
                .max(java.util.Comparator.comparingInt(String::length).thenComparing(java.util.Comparator.naturalOrder()))
                .ifPresent(word -> byWord.get(word).forEach(other -> found.add(folded.replace(word, other))));
        }
        found.remove(folded);
        return found;
    }
}
