package org.banso.search.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.consultation.CaseFilter;
import org.banso.consultation.CaseListQueries;
import org.banso.platform.search.SynonymQueries;
import org.banso.platform.search.Synonyms;
import org.banso.platform.web.Pages;

/** The office's synonyms: one form for a new group or the one being changed, and what each word finds by itself. */
@Named
@ViewScoped
public class SynonymsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int COUNTED = 100;
    private static final String HERE = "/office/synonyms";

    @Inject
    private SynonymQueries queries;
    @Inject
    private Synonyms synonyms;
    @Inject
    private CaseListQueries cases;
    @Inject
    private Pages pages;

    private List<SynonymQueries.Row> rows = List.of();
    private Long chosen;
    private SynonymQueries.Row editing;
    private String words;
    private List<Effect> effects = List.of();

    /** How many cases a word finds by itself, and what they come to together. */
    public record Effect(String word, String found) implements Serializable {
    }

    public void load() {
        rows = queries.all();
        editing = rows.stream().filter(row -> chosen != null && row.id() == chosen).findFirst().orElse(null);
        words = editing == null ? null : String.join("\n", editing.words());
    }

    /** Shows what the typed words find, before anything is saved. */
    public void preview() {
        List<String> typed = (words == null ? "" : words).lines().map(String::strip).filter(word -> !word.isEmpty()).limit(Synonyms.WORDS_MAX).toList();
        var counted = new ArrayList<>(typed.stream().map(word -> new Effect(word, count("\"" + word + "\""))).toList());
        if (typed.size() > 1) {
            counted.add(new Effect(null, count(typed.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" OR ")))));
        }
        effects = counted;
    }

    private String count(String search) {
        int found = cases.count(CaseFilter.with().text(search).build(), COUNTED);
        return found < COUNTED ? Integer.toString(found) : COUNTED + "+";
    }

    public void save() {
        if (editing == null) {
            synonyms.add(words);
        } else {
            synonyms.change(editing.id(), editing.version(), words);
        }
        pages.done("search.synonyms.saved", HERE);
    }

    public void remove() {
        synonyms.remove(editing.id(), editing.version());
        pages.done("search.synonyms.removed", HERE);
    }

    public List<SynonymQueries.Row> getRows() {
        return rows;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public boolean isChanging() {
        return editing != null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<Effect> getEffects() {
        return effects;
    }
}
