package org.banso.study;

import java.io.Serializable;

/** A study in the version somebody looked at. */
public record StudySeen(long id, long version) implements Serializable {
}
