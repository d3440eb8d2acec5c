package org.banso.pitch;

import java.io.Serializable;

/**
 * Which questions of the bank are wanted; null for any.
 *
 * @param words     that stand in the question or the answer, as typed
 * @param criterion a code of {@code pitchCriterion}
 * @param occasion  a code of {@code pitchOccasion}
 * @param retired   those that were taken out instead of those that are in it
 */
public record BankFilter(String words, String criterion, String occasion, boolean retired) implements Serializable {
}
