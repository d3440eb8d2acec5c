package org.banso.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.matching.BatchTerms;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Visitor;

/** What runs say, in the visitor's language. */
@Named("batchWords")
@RequestScoped
public class BatchWords {
    @Inject
    private Visitor visitor;

    /** Several names, joined for reading. */
    public String list(List<String> names) {
        return String.join(text("matching.words.sep"), names);
    }

    /** The terms of a run in one line. */
    public String terms(BatchTerms terms) {
        return text("batch.terms.line", terms.places(), terms.perSupporter(), terms.floor(), terms.fairness(), terms.horizonDays(), terms.leftOut().size());
    }

    private String text(String key, Object... args) {
        return Texts.get(visitor.getLocale(), key, args);
    }
}
