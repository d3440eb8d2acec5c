package org.banso.platform;

/** Fired once at start, when the schema is up to date and before the first request: the moment for a feature's start-up work. */
public record Started() {
}
