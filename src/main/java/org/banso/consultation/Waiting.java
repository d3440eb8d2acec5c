package org.banso.consultation;

import java.io.Serializable;

/**
 * One kind of thing that waits for the reader.
 *
 * @param key     message key of what it is
 * @param count   how many, counted no further than {@link InboxCounts#MOST}
 * @param address where they are, from the slash on
 */
public record Waiting(String key, int count, String address) implements Serializable {

    /** As shown: 12, or 99+ where counting stopped. */
    public String shown() {
        return count >= InboxCounts.MOST ? InboxCounts.MOST - 1 + "+" : Integer.toString(count);
    }
}
