package org.banso.support;

import java.io.Serializable;

/** A record in the version the user looks at; every change says which one it means. */
public record RecordSeen(long id, long version) implements Serializable {
}
