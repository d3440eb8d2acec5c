package org.banso.platform.search;

/** Made by the feature whose subjects are searched; called by {@link IndexTimer}. */
public interface Indexer {
    /** Does a bounded bit of what is to be done, in a transaction of its own; false when nothing was left or another node is at it. */
    boolean work();

    /** Everything that had changed when this was called is in the index when it returns, whoever else is at work. */
    void upToDate();

    /** Begins a look for what is missing in the index. */
    void check();
}
