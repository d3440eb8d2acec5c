package org.banso.consultation;

import java.io.Serializable;

/** A case in the version the user looks at; every change says which one it means. */
public record CaseSeen(long id, long version) implements Serializable {
}
