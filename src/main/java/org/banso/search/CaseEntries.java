package org.banso.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseText;
import org.banso.consultation.Readership;
import org.banso.platform.search.IndexedText;

/** Sorts the texts of cases into the entries under which they are searched: one for each circle of readers. */
public final class CaseEntries {
    private CaseEntries() {
    }

    /** Circle and source. */
    private record Circle(Readership readers, long sourceId) {
    }

    /** The entries of each case, by its id. */
    public static Map<Long, List<IndexedText>> of(List<CaseText> texts) {
        Map<Long, Map<Circle, List<String>>> sorted = new LinkedHashMap<>();
        for (CaseText text : texts) {
            sorted.computeIfAbsent(text.caseId(), id -> new LinkedHashMap<>())
                .computeIfAbsent(new Circle(text.readers(), text.sourceId()), circle -> new ArrayList<>()).add(text.text());
        }
        Map<Long, List<IndexedText>> entries = new LinkedHashMap<>();
        sorted.forEach((id, circles) -> entries.put(id, circles.entrySet().stream().map(circle -> new IndexedText(circle.getKey().readers().name(),
            circle.getKey().sourceId(), IndexedText.joined(circle.getValue()))).filter(entry -> !entry.folded().isEmpty()).toList()));
        return entries;
    }
}
