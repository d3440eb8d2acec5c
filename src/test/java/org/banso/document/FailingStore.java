package org.banso.document;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.PersistenceException;

/** The store with a disk that can be full. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class FailingStore implements DocumentStore {
    @Inject
    @Delegate
    private DocumentStore store;
    @Inject
    private Switch state;

    @Override
    public void append(String contentId, long startAt, byte[] piece) {
        if (state.isFull()) {
            throw new PersistenceException("No space left on device");
        }
        store.append(contentId, startAt, piece);
    }

    /** Whether the disk is full. */
    @ApplicationScoped
    public static class Switch {
        private volatile boolean full;

        public void during(Runnable work) {
            full = true;
            try {
                work.run();
            } finally {
                full = false;
            }
        }

        boolean isFull() {
            return full;
        }
    }
}
