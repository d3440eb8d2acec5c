package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.banso.consultation.CaseTexts;
import org.banso.platform.search.SearchIndex;
import org.banso.platform.search.SearchIndex.State;
import org.banso.platform.search.SearchIndex.Walk;

/** The bits in which the index of cases is kept, each a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class IndexWork {
    private static final int BATCH = 100;
    private static final int LOOKED_AT = 500;

    @Inject
    private SearchIndex index;
    @Inject
    private CaseTexts texts;
    @Inject
    private FileTexts files;
    @Inject
    private CaseTextQueries cases;

    /** Takes up what has changed; false when nothing has, or another node is at it. */
    boolean changes() {
        return index.begin() && takeUp();
    }

    /** The same, waiting for the other node. */
    boolean changesAfterOthers() {
        index.beginAfterOthers();
        return takeUp();
    }

    private boolean takeUp() {
        Collection<Long> changed = index.pending(BATCH);
        put(changed);
        return !changed.isEmpty();
    }

    /** Goes a bit further on the walk over all cases; false when there is none, or another node is at it. */
    boolean walk() {
        return index.begin() && walkOn();
    }

    /** Takes up what has changed or, when nothing has, goes a bit further on the walk; waits for the other node. @return where the walk stands then */
    State onwardAfterOthers() {
        index.beginAfterOthers();
        if (!takeUp()) {
            walkOn();
        }
        return index.state();
    }

    private boolean walkOn() {
        State state = index.state();
        if (state.walk() == null) {
            return false;
        }
        boolean all = state.walk() == Walk.REBUILD;
        List<Long> next = cases.after(state.walkedTo(), all ? BATCH : LOOKED_AT);
        List<Long> wanting = all ? next : List.copyOf(index.missing(next));
        List<Long> now = wanting.subList(0, Math.min(BATCH, wanting.size()));
        put(now);
        index.walked(next.isEmpty() ? null : now.size() < wanting.size() ? now.get(now.size() - 1) : next.get(next.size() - 1));
        return true;
    }

    /** Begins a walk. */
    void begin(Walk wanted) {
        index.beginAfterOthers();
        index.walk(wanted, cases.last());
    }

    /**
     * Somebody's name was taken out of all texts: whatever the index still says of him was read before. Waits for who is at work,
     * because he may have read before, too, and write after.
     */
    void forget(Collection<String> spellings) {
        index.beginAfterOthers();
        index.again(spellings);
    }

    private void put(Collection<Long> caseIds) {
        var all = new ArrayList<>(texts.of(caseIds));
        all.addAll(files.of(caseIds));
        index.replace(caseIds, CaseEntries.of(all));
    }
}
