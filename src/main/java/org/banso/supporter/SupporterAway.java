package org.banso.supporter;

import java.time.LocalDate;

/** Fired in the transaction in which a leave is entered, the supporter's open cases and then the supporter being held. */
public record SupporterAway(long supporterId, LocalDate from, LocalDate to) {
}
