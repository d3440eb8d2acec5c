package org.banso.honorarium;

import java.io.Serializable;

/** Which working time, and in which version it was seen. */
public record WorkSeen(long id, long version) implements Serializable {
}
