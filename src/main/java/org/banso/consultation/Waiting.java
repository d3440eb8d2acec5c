package org.banso.consultation;

import java.io.Serializable;

/**
 * One kind of thing that waits for the reader.
 *
 * @param key     message key of what it is
 * @param count   how many were seen
 * @param more    there are more than were counted
 * @param address where they are, from the slash on
 */
public record Waiting(String key, int count, boolean more, String address) implements Serializable {

    /** As shown: 12, or 20+ where counting stopped. */
    public String shown() {
        return count + (more ? "+" : "");
    }
}
