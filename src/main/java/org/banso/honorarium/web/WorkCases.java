package org.banso.honorarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.honorarium.MyWorkQueries;
import org.banso.shared.Choice;

/** What pages of working time tell of cases. It is read with every request: a page may stay open longer than a case stays in sight. */
@Named
@RequestScoped
public class WorkCases {
    @Inject
    private MyWorkQueries queries;

    private final Map<String, String> titles = new HashMap<>();
    private List<Choice> choices;

    /** The cases for which time may be written. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = queries.cases();
        }
        return choices;
    }

    /** The title of a case, empty when the reader does not see it (any more). */
    public String title(String caseNo) {
        return titles.computeIfAbsent(caseNo, no -> queries.title(no).orElse(""));
    }
}
