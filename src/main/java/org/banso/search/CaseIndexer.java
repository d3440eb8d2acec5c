package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banso.platform.Started;
import org.banso.platform.search.Indexer;
import org.banso.platform.search.SearchIndex.Walk;

/** Keeps the index of cases: first what has just changed, then what is missing. */
@ApplicationScoped
class CaseIndexer implements Indexer {
    @Inject
    private IndexWork bits;

    @Override
    public boolean work() {
        return bits.changes() || bits.walk();
    }

    @Override
    public void check() {
        bits.begin(Walk.CHECK);
    }

    void started(@Observes Started signal) {
        check();
    }

    @Override
    public void upToDate() {
        boolean more = true;
        while (more) {
            more = bits.changesAfterOthers();
        }
    }
}
