package org.banso.honorarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.banso.honorarium.MyWorkQueries;

/** Which records of a case have the reader's time already; read once a page, when the first record asks. */
@Named
@RequestScoped
public class RecordedWork {
    @Inject
    private MyWorkQueries queries;
    private Set<Long> logged;

    public boolean has(long caseId, long recordId) {
        if (logged == null) {
            logged = queries.loggedOf(caseId);
        }
        return logged.contains(recordId);
    }
}
