package org.banso.supporter;

/** Fired before a supporter's row is locked for a change of relations, so that whoever depends on them can lock first. */
public record SupporterChanging(long supporterId) {
}
