package org.banso.pitch;

import java.io.Serializable;
import java.time.LocalDate;

/** A question of the bank with the best answer so far. */
public record BankLine(long id, String question, String answer, String criterion, String occasion, LocalDate releasedOn) implements Serializable {
}
