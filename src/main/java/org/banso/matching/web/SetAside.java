package org.banso.matching.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.matching.text.CodeScore;
import org.banso.matching.text.Evidence;

/**
 * A sentence that says something is settled or not wanted, and the fields it keeps from being suggested.
 *
 * @param codes the few it names most plainly
 */
public record SetAside(SuggestedField.Quote quote, List<String> codes) implements Serializable {
    private static final int SENTENCES = 4;
    private static final int CODES = 3;

    /** Which words of a sentence are meant, and for which codes. */
    private static final class Said {
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> codes = new LinkedHashSet<>();
    }

    private record Place(String sentence, Evidence.Bearing bearing) {
    }

    static List<SetAside> of(List<CodeScore> codes) {
        Map<Place, Said> said = new LinkedHashMap<>();
        for (CodeScore code : codes) {
            code.evidence().stream().filter(evidence -> evidence.bearing().setsAside()).forEach(evidence -> {
                Said one = said.computeIfAbsent(new Place(evidence.sentence(), evidence.bearing()), it -> new Said());
                one.words.addAll(evidence.words());
                one.codes.add(code.code());
            });
        }
        var out = new ArrayList<SetAside>();
        said.forEach((place, one) -> out.add(new SetAside(new SuggestedField.Quote(SuggestedField.pieces(place.sentence(), List.copyOf(one.words)), place.bearing()),
            one.codes.stream().limit(CODES).toList())));
        return out.stream().limit(SENTENCES).toList();
    }
}
