package org.banso.matching.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * How applicants speak of each field: for every expertise, for vagueness and for what is not the office's business, the ideas and
 * the words they are put in. The words stand in {@code matching/lexicon_*.txt} and {@code everyday_*.txt}; one line is one idea:
 * <pre>
 * [IP]
 * 4 特許出願 | 特許を出す | 権利化 + 発明, 技術 ! 競合の特許
 * </pre>
 * The figure is its weight (1 hint, 5 decides); words between bars mean the same and count once; after {@code +} stands what
 * must be said in the same clause, after {@code !} what must not. A line that begins with {@code *} holds everyday words of the
 * field, between commas: each is a hint of its own, and the less the more fields share it; with {@code ~} they hint faintly.
 */
public final class Lexicon {
    /** What an everyday word of one field alone weighs. */
    private static final double HINT = 1.2;
    /** ... and a word that is heard in any field. */
    private static final double FAINT = 0.4;
    private static final List<String> FILES = List.of("/matching/lexicon_ja.txt", "/matching/lexicon_en.txt", "/matching/everyday_ja.txt",
        "/matching/everyday_en.txt");
    /** Everything that decides how a text is read. */
    private static final List<String> KNOWN = Stream.concat(FILES.stream(), Stream.of("/matching/marks.txt", "/matching/fit.txt", "/matching/words.txt",
        "/matching/stopwords.txt")).toList();
    private static final Lexicon STANDARD = new Lexicon(Terms.with(List.of()));

    private final Terms terms;
    private final Map<String, Map<String, Double>> hints = new LinkedHashMap<>();
    private final Map<String, List<Idea>> sections = new LinkedHashMap<>();

    /** One idea and its wordings. */
    record Idea(double weight, List<Phrase> phrases, List<Phrase> with, List<Phrase> without) {

        /** Where the clause puts it, or null. */
        Line.Hit in(Line line) {
            Line.Hit found = null;
            for (int i = 0; found == null && i < phrases.size(); i++) {
                found = line.find(phrases.get(i));
            }
            boolean counts = found != null && (with.isEmpty() || with.stream().anyMatch(phrase -> line.find(phrase) != null))
                && without.stream().allMatch(phrase -> line.find(phrase) == null);
            return counts ? found : null;
        }
    }

    private Lexicon(Terms terms) {
        this.terms = terms;
        FILES.forEach(this::load);
        hint();
    }

    /** Without the office's synonyms. */
    public static Lexicon standard() {
        return STANDARD;
    }

    /**
     * With the office's synonyms: a word of the lexicon is also found when a text uses another word of its group.
     *
     * @param groups as the office writes them
     */
    public static Lexicon speaking(Collection<? extends Collection<String>> groups) {
        return groups.isEmpty() ? STANDARD : new Lexicon(Terms.with(groups));
    }

    /** A short name of the words: other files or other synonyms, another name. */
    public static String fingerprint(Collection<? extends Collection<String>> groups) {
        var sum = new CRC32C();
        KNOWN.forEach(file -> Terms.lines(file).forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8))));
        groups.forEach(group -> sum.update(String.join("\n", group).getBytes(StandardCharsets.UTF_8)));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private void load(String file) {
        List<Idea> section = null;
        String inside = null;
        for (String line : Terms.lines(file)) {
            if (line.startsWith("[")) {
                inside = line.substring(1, line.indexOf(']'));
                section = sections.computeIfAbsent(inside, it -> new ArrayList<>());
            } else if (section == null) {
                throw new IllegalStateException(file + ": " + line);
            } else if (line.startsWith("*") || line.startsWith("~")) {
                String name = inside;
                double weight = line.startsWith("*") ? HINT : FAINT;
                Arrays.stream(line.substring(1).split(",")).map(String::strip).filter(word -> !word.isEmpty())
                    .forEach(word -> hints.computeIfAbsent(word, it -> new LinkedHashMap<>()).merge(name, weight, Math::max));
            } else {
                section.add(idea(line));
            }
        }
    }

    private void hint() {
        hints.forEach((word, fields) -> {
            List<Phrase> phrase = List.of(Phrase.of(word, terms));
            double shared = Math.sqrt(fields.size());
            fields.forEach((field, weight) -> sections.get(field).add(new Idea(weight / shared, phrase, List.of(), List.of())));
        });
    }

    private Idea idea(String line) {
        int blank = line.indexOf(' ');
        String[] without = line.substring(blank + 1).split(" ! ", 2);
        String[] with = without[0].split(" \\+ ", 2);
        return new Idea(Double.parseDouble(line.substring(0, blank)), phrases(with[0], " \\| "), with.length > 1 ? phrases(with[1], ",") : List.of(),
            without.length > 1 ? phrases(without[1], ",") : List.of());
    }

    private List<Phrase> phrases(String words, String between) {
        return Arrays.stream(words.split(between)).map(String::strip).filter(word -> !word.isEmpty()).map(word -> Phrase.of(word, terms)).toList();
    }

    Terms terms() {
        return terms;
    }

    /** By name of the section, in the order of the files. */
    Map<String, List<Idea>> sections() {
        return sections;
    }
}
