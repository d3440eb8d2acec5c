package org.banso.matching.text;

import java.io.Serializable;

/**
 * One word of a text as the engine compares it.
 *
 * @param base     what is compared: NFKC, small letters, dictionary form of Japanese, stem of English, the first word of a group of synonyms
 * @param surface  as it was written
 * @param position running number in the text, from 0
 * @param sentence running number of the sentence, from 0
 * @param start    where in the original text the surface begins
 * @param end      ... and where it ends
 * @param content  whether it carries meaning: no particle, auxiliary, pronoun, bare number or stop word
 */
public record Term(String base, String surface, int position, int sentence, int start, int end, boolean content) implements Serializable {
}
