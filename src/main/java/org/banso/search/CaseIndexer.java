package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.banso.document.DocumentsChanged;
import org.banso.platform.Actor;
import org.banso.platform.PersonErased;
import org.banso.platform.Started;
import org.banso.platform.Who;
import org.banso.platform.search.Indexer;
import org.banso.platform.search.SearchIndex.State;
import org.banso.platform.search.SearchIndex.Walk;
import org.banso.platform.search.SearchQueue;

/** Keeps the index of cases, in the name of the system: first what has just changed, then what is missing, then files nobody has read yet. */
@ApplicationScoped
class CaseIndexer implements Indexer {
    @Inject
    private IndexWork bits;
    @Inject
    private FileReading files;
    @Inject
    private SearchQueue queue;
    @Inject
    private Actor actor;

    @Override
    public boolean work() {
        return bySystem(() -> bits.changes() || bits.walk() || files.next());
    }

    @Override
    public void upToDate() {
        bySystem(() -> {
            while (bits.changesAfterOthers() || files.next()) {
                Thread.onSpinWait();
            }
            return true;
        });
    }

    @Override
    public void check() {
        bySystem(() -> {
            files.giveUpAbandoned();
            bits.begin(Walk.CHECK);
            return true;
        });
    }

    /** Begins to make everything anew. */
    void rebuild() {
        bySystem(() -> {
            bits.begin(Walk.REBUILD);
            return true;
        });
    }

    /** Does a bit, whoever else is at work, and tells where the walk stands. */
    State onward() {
        return bySystem(bits::onwardAfterOthers);
    }

    void started(@Observes Started signal) {
        check();
    }

    void changed(@Observes DocumentsChanged event) {
        queue.changed(event.caseId());
    }

    void forget(@Observes PersonErased person) {
        bits.forget(person.spellings());
    }

    private <T> T bySystem(Supplier<T> work) {
        Who before = actor.who();
        actor.enter(Who.SYSTEM);
        try {
            return work.get();
        } finally {
            actor.enter(before);
        }
    }
}
