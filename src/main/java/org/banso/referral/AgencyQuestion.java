package org.banso.referral;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banso.shared.Choice;

/**
 * What one agency wants to know of every referral, as data.
 *
 * @param several answered by ticks ({@code choices}) instead of words
 * @param required with several: at least one tick
 */
public record AgencyQuestion(String code, boolean several, boolean required, String wordsJa, String wordsEn, List<Option> choices) implements Serializable {

    /** A tick. */
    public record Option(String code, String wordsJa, String wordsEn) implements Serializable {
    }

    public String words(Locale reader) {
        return in(reader, wordsJa, wordsEn);
    }

    /** The ticks in the reader's language. */
    public List<Choice> options(Locale reader) {
        return choices.stream().map(one -> new Choice(one.code(), in(reader, one.wordsJa(), one.wordsEn()))).toList();
    }

    boolean has(String choice) {
        return choices.stream().anyMatch(one -> one.code().equals(choice));
    }

    /** A stored answer for reading. */
    String told(String answer, Locale reader) {
        if (!several) {
            return answer;
        }
        List<String> ticked = Arrays.asList(answer.split(","));
        return choices.stream().filter(one -> ticked.contains(one.code())).map(one -> in(reader, one.wordsJa(), one.wordsEn()))
            .collect(Collectors.joining(in(reader, "、", ", ")));
    }

    private static String in(Locale reader, String ja, String en) {
        return "ja".equals(reader.getLanguage()) ? ja : en;
    }
}
