package org.banso.consultation.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** How each account wants to see the list of cases. */
@ApplicationScoped
@Transactional
@Requires(Right.VIEW_ALL_CASES)
public class ListLayouts {
    @Inject
    private SavedSearchRepository stored;
    @Inject
    private Actor actor;

    /** The actor's layout, the usual one until he chooses. */
    public ListLayout mine() {
        StoredLayout found = stored.layout(actor.accountId());
        return found == null ? ListLayout.USUAL : found.layout();
    }

    public void choose(ListLayout layout) {
        stored.oneAtATime(actor.accountId());
        StoredLayout found = stored.layout(actor.accountId());
        if (found == null) {
            found = new StoredLayout(actor.accountId());
            found.write(layout);
            stored.add(found);
        } else {
            found.write(layout);
        }
        stored.flush();
    }
}
