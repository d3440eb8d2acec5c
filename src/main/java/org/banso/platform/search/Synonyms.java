package org.banso.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** The office keeps its synonyms: they hold from the next search on, in both directions, and the index need not be made anew. */
@ApplicationScoped
@Transactional
@Requires(Right.EDIT_SYNONYMS)
public class Synonyms {
    /** Words of a group. */
    public static final int WORDS_MAX = 10;
    /** Characters of a word. */
    public static final int WORD_MAX = 80;
    private static final String FIELD = "words";

    @Inject
    private SynonymRepository groups;
    @Inject
    private Actor actor;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * A new group.
     *
     * @param typed one word a line
     * @throws BusinessException at the field when there are fewer than two words, too many, or one stands in another group already
     */
    public void add(String typed) {
        List<String> words = checked(typed, null);
        groups.add(SynonymGroup.of(words, actor.accountId(), clock.instant()));
        audit.note("SYNONYMS_ADDED", words.get(0), String.join(", ", words));
    }

    /** @throws BusinessException as {@link #add} */
    public void change(long id, long version, String typed) {
        SynonymGroup group = groups.at(id, version);
        List<String> words = checked(typed, id);
        String before = String.join(", ", group.words());
        group.write(words, actor.accountId(), clock.instant());
        groups.flush();
        audit.note("SYNONYMS_CHANGED", words.get(0), before + " -> " + String.join(", ", words));
    }

    /** From now on each of its words means itself. */
    public void remove(long id, long version) {
        SynonymGroup group = groups.at(id, version);
        groups.remove(group);
        audit.note("SYNONYMS_REMOVED", group.words().get(0), String.join(", ", group.words()));
    }

    private List<String> checked(String typed, Long id) {
        List<String> words = words(typed);
        if (words.size() < 2) {
            throw BusinessException.at(FIELD, "search.synonyms.two");
        }
        if (words.size() > WORDS_MAX) {
            throw BusinessException.at(FIELD, "search.synonyms.tooMany", WORDS_MAX);
        }
        for (SynonymGroup other : groups.all()) {
            if (!other.id().equals(id)) {
                List<String> known = other.words().stream().map(Folding::text).toList();
                words.stream().filter(word -> known.contains(Folding.text(word))).findFirst().ifPresent(word -> {
                    throw BusinessException.at(FIELD, "search.synonyms.known", word, String.join(", ", other.words()));
                });
            }
        }
        return words;
    }

    /** Lines as words, each spelling once. */
    static List<String> words(String typed) {
        Map<String, String> bySpelling = new LinkedHashMap<>();
        for (String line : (typed == null ? "" : typed).split("\\R")) {
            String word = Text.singleLine(line);
            if (Text.length(word) > WORD_MAX) {
                throw BusinessException.at(FIELD, "search.synonyms.long", WORD_MAX, Text.length(word));
            }
            String folded = Folding.text(word);
            if (!folded.isEmpty()) {
                bySpelling.putIfAbsent(folded, word);
            }
        }
        return new ArrayList<>(bySpelling.values());
    }
}
