package org.banso.platform;

import java.time.Instant;

/** Fired every few minutes in the name of the system: for work that nobody's click starts, such as requests that ran out. */
public record Tick(Instant at) {
}
