package org.banso.platform.check;

import java.util.List;

/**
 * Something that must hold of the stored data whatever hit it: a crash, a restore, somebody with SQL. Every bean of this type is
 * asked each night and on {@code /admin/checks}; its words are {@code check.<key>} and {@code check.<key>.text}. The methods run
 * in a transaction of their own, in the name of whoever started the look.
 */
public interface Invariant {
    /** The stable name. */
    String key();

    /**
     * Where it does not hold: each place in words an administrator can follow, a case number or a file name, never a secret.
     *
     * @param most how many to give at most
     */
    List<String> breaches(int most);

    /** Whether {@link #mend} can do anything about it; what a machine cannot know is left to people. */
    default boolean mendable() {
        return false;
    }

    /**
     * Mends what it can.
     *
     * @return how many places were mended
     */
    default int mend() {
        return 0;
    }
}
