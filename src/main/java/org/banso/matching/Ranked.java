package org.banso.matching;

import java.io.Serializable;
import java.util.List;

/**
 * A candidate who may be asked, with the plain sum that put him where he stands.
 *
 * @param score   0 to 100
 * @param covered needed codes he brings
 * @param missing needed codes he lacks
 */
public record Ranked(Candidate candidate, int score, List<ScorePart> parts, List<String> covered, List<String> missing) implements Serializable {
}
