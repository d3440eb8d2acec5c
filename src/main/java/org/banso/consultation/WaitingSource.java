package org.banso.consultation;

import java.util.List;

/**
 * What another family wants to show on the office's start page: answers of supporters, texts to release, judgements. A
 * family adds a bean of this type; the page asks every one it finds, so this package need not know them.
 */
public interface WaitingSource {
    /** What waits for the actor; empty when nothing does or the actor has no part in it. A few bounded statements at most. */
    List<Waiting> waiting();
}
