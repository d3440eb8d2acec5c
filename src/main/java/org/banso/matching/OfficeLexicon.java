package org.banso.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.matching.text.CaseReading;
import org.banso.matching.text.CaseText;
import org.banso.matching.text.Lexicon;
import org.banso.platform.Actor;
import org.banso.platform.Background;
import org.banso.platform.Started;
import org.banso.platform.Who;
import org.banso.platform.search.SynonymQueries;

/**
 * The words of the field with the office's own synonyms, held by each server. Built in the background at start, so that nobody waits for
 * the dictionary; built anew when a reading finds that the synonyms are others, whichever server they were changed on.
 */
@ApplicationScoped
class OfficeLexicon {
    @Inject
    private SynonymQueries synonyms;
    @Inject
    private Warming warming;
    @Inject
    private Background background;
    @Resource
    private ManagedExecutorService threads;

    private volatile Built built;

    private record Built(List<List<String>> groups, Lexicon lexicon, String version) {
    }

    /** In a request of its own. */
    @ApplicationScoped
    static class Warming {
        @Inject
        private OfficeLexicon words;
        @Inject
        private Actor actor;

        @ActivateRequestContext
        void begin() {
            actor.enter(Who.SYSTEM);
            CaseReading.of(new CaseText("特許出願 patent", "治験の前に相談したい。", null, null, null, null, null, null), words.now());
        }
    }

    void started(@Observes Started event) {
        background.start(threads, warming::begin);
    }

    /** What texts are read with from now on. */
    Lexicon now() {
        return current().lexicon();
    }

    /** Which words these are: the same for the same files and synonyms. */
    String version() {
        return current().version();
    }

    private Built current() {
        List<List<String>> groups = synonyms.groups();
        Built held = built;
        return held != null && held.groups().equals(groups) ? held : build(groups);
    }

    private synchronized Built build(List<List<String>> groups) {
        if (built == null || !built.groups().equals(groups)) {
            Lexicon lexicon = Lexicon.speaking(groups);
            built = new Built(groups, lexicon, Lexicon.fingerprint(groups));
        }
        return built;
    }
}
