package org.banso.supporter;

/** Fired before a supporter's row is locked for a change that touches his running work, so that whoever knows that work can lock first. */
public record SupporterChanging(long supporterId) {
}
