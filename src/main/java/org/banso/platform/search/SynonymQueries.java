package org.banso.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** The office's synonyms, for searching and for their page. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class SynonymQueries {
    /** More than anybody keeps by hand; a bound all the same. */
    private static final int MOST = 1_000;

    @PersistenceContext
    private EntityManager em;

    /** One group as its page shows it. */
    public record Row(long id, long version, List<String> words) implements Serializable {
    }

    /** Every group, by its first word. */
    public List<Row> all() {
        return em.createQuery("select g from SynonymGroup g order by g.words, g.id", SynonymGroup.class).setMaxResults(MOST).getResultStream()
            .map(group -> new Row(group.id(), group.version(), group.words())).toList();
    }

    /** What the words of a search also mean. */
    @Requires(signedIn = true)
    public SynonymBook book() {
        return new SynonymBook(groups());
    }

    /** Every group as the office writes it, the oldest first. */
    @Requires(signedIn = true)
    public List<List<String>> groups() {
        return em.createQuery("select g.words from SynonymGroup g order by g.id", String.class).setMaxResults(MOST).getResultStream()
            .map(words -> List.of(words.split("\n"))).toList();
    }
}
