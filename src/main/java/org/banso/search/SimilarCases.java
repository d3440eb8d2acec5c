package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/**
 * Earlier cases like the one at hand, for whoever screens it or writes advice. A few hundred are picked by index, compared in
 * their fields, the best of them in their words too. Whatever the reader may not see is neither picked nor counted.
 */
@ApplicationScoped
@Transactional
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class SimilarCases {
    /** So many are shown. */
    public static final int MOST = 5;
    /** Less alike is no help. */
    static final int LEAST = 30;
    private static final int READ = 80;
    private static final int COMMON = 4;

    @Inject
    private SimilarQueries queries;
    @Inject
    private AccessLog readings;
    @Inject
    private Actor actor;

    private record Scored(SimilarQueries.Facts facts, int points) {
    }

    /**
     * The cases most like this one, the most alike first.
     *
     * @throws org.banso.shared.NotFound when the actor may not see the case itself
     */
    public List<SimilarCase> of(String caseNo) {
        SimilarQueries.Facts mine = queries.visible(caseNo);
        Map<Long, String> myText = queries.texts(List.of(mine.id()));
        Set<String> myWords = Likeness.words(myText.get(mine.id()));
        Set<Long> picked = new LinkedHashSet<>(actor.has(Right.VIEW_ALL_CASES) ? queries.picked(mine, myWords) : queries.assigned());
        picked.remove(mine.id());
        List<Scored> near = queries.past(picked).stream().map(facts -> new Scored(facts, Likeness.fields(mine.fields(), facts.fields())))
            .sorted(Comparator.comparingInt((Scored scored) -> -scored.points()).thenComparingLong(scored -> -scored.facts().id())).limit(READ).toList();
        Map<Long, Set<String>> words = new HashMap<>();
        queries.texts(near.stream().map(scored -> scored.facts().id()).toList()).forEach((id, text) -> words.put(id, Likeness.words(text)));
        List<Set<String>> all = new ArrayList<>(words.values());
        all.add(myWords);
        Map<String, Double> weights = Likeness.weights(all);
        List<Scored> best = near.stream().map(scored -> new Scored(scored.facts(), scored.points()
                + Likeness.words(myWords, words.getOrDefault(scored.facts().id(), Set.of()), weights)))
            .filter(scored -> scored.points() >= LEAST)
            .sorted(Comparator.comparingInt((Scored scored) -> -scored.points()).thenComparingLong(scored -> -scored.facts().id())).limit(MOST).toList();
        Map<Long, SimilarQueries.Advice> advice = queries.advice(best.stream().map(scored -> scored.facts().id()).toList());
        if (!best.isEmpty()) {
            readings.read(AccessKind.KARTE, null, caseNo, "similar: " + best.stream().map(scored -> scored.facts().caseNo()).collect(Collectors.joining(" ")));
        }
        return best.stream().map(scored -> {
            SimilarQueries.Facts other = scored.facts();
            SimilarQueries.Advice said = advice.get(other.id());
            return new SimilarCase(other.caseNo(), other.title(), other.status(), other.closeReason(), other.receivedAt(), other.fields().productType(),
                other.fields().phase(), Math.min(100, scored.points()), both(mine.fields().topics(), other.fields().topics()),
                both(mine.fields().expertise(), other.fields().expertise()), Likeness.common(myWords, words.getOrDefault(other.id(), Set.of()), weights, COMMON),
                said == null ? null : said.text(), said == null ? null : said.on());
        }).toList();
    }

    private static List<String> both(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.stream().sorted().toList();
    }
}
