package org.banso.matching.text;

import java.io.Serializable;
import java.util.List;

/**
 * An expertise the case seems to need.
 *
 * @param code     a leaf of {@code expertise}
 * @param score    0 to 1, comparable between cases; below {@link CaseReading#LIKELY} the words alone do not carry it
 * @param evidence sentences that speak for it, the strongest first; empty when it is here only because it goes with another
 */
public record CodeScore(String code, double score, List<Evidence> evidence) implements Serializable {
}
