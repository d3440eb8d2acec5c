package org.banso.outcome;

import java.io.Serializable;

/** Which outcome, and in which version it was seen. */
public record OutcomeSeen(long id, long version) implements Serializable {
}
