package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.search.Folding;
import org.banso.platform.search.Piece;
import org.banso.platform.search.Snippets;
import org.banso.platform.search.SynonymQueries;
import org.banso.platform.search.TextQuery;

/** Shows why a case was found: from the texts as they are now, and only from those the actor may read. */
@ApplicationScoped
@Requires({Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class CaseSnippetQueries {
    /** Snippets of a case beside its title. */
    public static final int MOST = 2;
    private static final int MOST_FILES = 60;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private TextScope readable;
    @Inject
    private CaseTexts texts;
    @Inject
    private SynonymQueries synonyms;
    @Inject
    private Actor actor;

    /**
     * The best places of each case, by its id; a case in which nothing can be shown has no entry, as has one that the actor may not see.
     *
     * @param typed as the search box gave it
     */
    public Map<Long, List<CaseSnippet>> of(Collection<Long> caseIds, String typed) {
        TextQuery query = TextQuery.of(typed, synonyms.book());
        Set<Long> seen = query.wanted().isEmpty() || caseIds.isEmpty() ? Set.of() : visible(caseIds);
        if (seen.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<CaseSnippet>> found = new HashMap<>();
        Set<Long> own = own();
        var wanting = new HashSet<>(seen);
        texts.each(seen, some -> {
            readable.readable(some, own).forEach(text -> add(found, text, query));
            wanting.removeIf(id -> !takesMore(found.getOrDefault(id, List.of())) || isShown(query, found.getOrDefault(id, List.of())));
            return wanting;
        });
        if (!wanting.isEmpty()) {
            texts.files(files(wanting, query)).forEach(text -> add(found, text, query));
        }
        return found;
    }

    private static void add(Map<Long, List<CaseSnippet>> found, CaseText text, TextQuery query) {
        List<CaseSnippet> known = found.getOrDefault(text.caseId(), List.of());
        boolean title = CaseSnippet.TITLE.equals(text.source()); // lists show it anyhow, so it takes no other text's place
        if (title || takesMore(known)) {
            List<Piece> around = Snippets.of(text.text(), query);
            List<Piece> pieces = title && !around.isEmpty() ? Snippets.whole(text.text(), query) : around;
            if (!pieces.isEmpty() && known.stream().noneMatch(other -> other.pieces().equals(pieces))) {
                found.computeIfAbsent(text.caseId(), id -> new ArrayList<>()).add(new CaseSnippet(text.source(), text.name(), pieces));
            }
        }
    }

    private static boolean takesMore(List<CaseSnippet> known) {
        return known.stream().filter(other -> !other.ofTitle()).count() < MOST;
    }

    /** Every word that was looked for is to be seen: then the reader knows why the case is there, and no further text is read. */
    private static boolean isShown(TextQuery query, List<CaseSnippet> known) {
        List<String> marked = known.stream().flatMap(place -> place.pieces().stream()).filter(Piece::hit).map(piece -> Folding.text(piece.text())).toList();
        return query.wanted().stream().allMatch(group -> group.stream().anyMatch(word -> marked.stream().anyMatch(text -> text.contains(word))));
    }

    private Set<Long> visible(Collection<Long> caseIds) {
        return Set.copyOf(scope.bind(em.createQuery("select c.id from ConsultationCase c where c.id in :ids and " + scope.predicate(), Long.class))
            .setParameter("ids", caseIds).getResultList());
    }

    /** The actor's own entry in the register. */
    private Set<Long> own() {
        return actor.has(Right.VIEW_ALL_CASES) ? Set.of() : Set.copyOf(em.createQuery("select sp.id from Supporter sp where sp.accountId = :me", Long.class)
            .setParameter("me", actor.accountId()).getResultList());
    }

    /** The documents of these cases in which any of the words stands. */
    private List<Long> files(Set<Long> caseIds, TextQuery query) {
        List<String> words = query.wanted().stream().flatMap(Set::stream).toList();
        String any = IntStream.range(0, words.size()).mapToObj(i -> "locate(:word" + i + ", e.folded) > 0").collect(Collectors.joining(" or "));
        var asked = em.createQuery("select e.sourceId from SearchContent e where e.subjectId in :ids and e.readers = 'FILE' and " + readable.predicate()
            + " and (" + any + ")", Long.class).setParameter("ids", caseIds).setMaxResults(MOST_FILES);
        IntStream.range(0, words.size()).forEach(i -> asked.setParameter("word" + i, words.get(i)));
        readable.values().forEach(asked::setParameter);
        return asked.getResultList();
    }
}
