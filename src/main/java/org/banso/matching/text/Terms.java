package org.banso.matching.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The one tokenizer of the engine: Japanese, English and both mixed. The words of the office's field that a general dictionary
 * would cut (薬機法, 共同研究, 510(k)) stay whole; they stand in {@code matching/words.txt}, words without meaning in
 * {@code matching/stopwords.txt}. Deterministic and safe for any number of threads.
 */
public final class Terms {
    private static final String FIELD_WORD = "専門";
    private static final int LONG_MARK_FROM = 4;
    private static final UserDictionary WORDS = dictionary();
    private static final Set<String> STOP = Set.copyOf(lines("/matching/stopwords.txt"));
    private static final Terms PLAIN = new Terms(List.of());

    private final Map<String, List<List<String>>> groupsByFirst = new HashMap<>();
    private final Map<List<String>, String> canonical = new HashMap<>();

    private Terms(Collection<? extends Collection<String>> groups) {
        for (Collection<String> group : groups) {
            String stands = null;
            for (String word : group) {
                List<String> bases = split(word).stream().map(Term::base).toList();
                if (bases.isEmpty()) {
                    continue;
                }
                stands = stands == null ? String.join(" ", bases) : stands;
                if (canonical.putIfAbsent(bases, stands) == null) {
                    groupsByFirst.computeIfAbsent(bases.get(0), it -> new ArrayList<>()).add(bases);
                }
            }
        }
        groupsByFirst.values().forEach(all -> all.sort((a, b) -> b.size() - a.size()));
    }

    /** The words of a text in order, without any synonym. Null and empty give none. */
    public static List<Term> of(String text) {
        return PLAIN.read(text);
    }

    /**
     * A tokenizer for which the words of a group are one word: wherever one is written, the {@link Term#base()} is that of the
     * group's first.
     *
     * @param groups the office's synonyms, each word as the office writes it
     */
    public static Terms with(Collection<? extends Collection<String>> groups) {
        return new Terms(groups);
    }

    /** The words of a text in order. Null and empty give none. */
    public List<Term> read(String text) {
        List<Term> all = split(text);
        return canonical.isEmpty() ? all : merged(all, text);
    }

    private List<Term> merged(List<Term> all, String text) {
        var out = new ArrayList<Term>(all.size());
        int i = 0;
        while (i < all.size()) {
            int length = groupAt(all, i);
            Term first = all.get(i);
            Term last = all.get(i + Math.max(1, length) - 1);
            String base = length == 0 ? first.base() : canonical.get(all.subList(i, i + length).stream().map(Term::base).toList());
            out.add(new Term(base, text.substring(first.start(), last.end()), out.size(), first.sentence(), first.start(), last.end(),
                length > 0 || first.content()));
            i += Math.max(1, length);
        }
        return out;
    }

    /** How many words from here on are a word of a group, the longest first; 0 when none is. */
    private int groupAt(List<Term> all, int at) {
        for (List<String> bases : groupsByFirst.getOrDefault(all.get(at).base(), List.of())) {
            int end = at + bases.size();
            if (end <= all.size() && all.get(end - 1).sentence() == all.get(at).sentence()
                && all.subList(at, end).stream().map(Term::base).toList().equals(bases)) {
                return bases.size();
            }
        }
        return 0;
    }

    private static List<Term> split(String written) {
        return split(PlainText.of(written));
    }

    static List<Term> split(PlainText plain) {
        List<Integer> ends = Sentences.ends(plain.text());
        var stemmer = new EnglishStemmer();
        var out = new ArrayList<Term>();
        int sentence = 0;
        List<Morpheme> cut = English.joined(morphemes(plain.text()), plain.text());
        for (Morpheme m : cut) {
            while (sentence < ends.size() - 1 && m.start() >= ends.get(sentence)) {
                sentence++;
            }
            String surface = plain.written(m.start(), m.end());
            String base = English.isWord(m.base()) ? English.base(m.base(), surface, stemmer) : withoutLongMark(m.base());
            boolean content = !STOP.contains(m.base()) && !STOP.contains(base) && isContent(m);
            out.add(new Term(base, surface, out.size(), sentence, plain.start(m.start()), plain.end(m.end()), content));
        }
        return List.copyOf(out);
    }

    /** What the dictionary cuts; places are those of the plain text. */
    record Morpheme(String base, String partOfSpeech, int start, int end) {
    }

    private static List<Morpheme> morphemes(String plain) {
        var out = new ArrayList<Morpheme>();
        try (var tokenizer = new JapaneseTokenizer(WORDS, true, true, JapaneseTokenizer.Mode.SEARCH)) {
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            var place = tokenizer.addAttribute(OffsetAttribute.class);
            var kind = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            var dictionaryForm = tokenizer.addAttribute(BaseFormAttribute.class);
            tokenizer.setReader(new StringReader(plain));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                String base = dictionaryForm.getBaseForm();
                out.add(new Morpheme(base == null ? term.toString() : base, kind.getPartOfSpeech(), place.startOffset(), place.endOffset()));
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private static boolean isContent(Morpheme m) {
        String kind = m.partOfSpeech();
        if (English.isWord(m.base())) {
            return m.base().length() > 1 || Character.isDigit(m.base().charAt(0));
        }
        if (m.base().codePoints().allMatch(Character::isDigit)) {
            return false;
        }
        return kind.equals(FIELD_WORD) || (kind.startsWith("名詞") && !kind.startsWith("名詞-非自立") && !kind.startsWith("名詞-代名詞") && !kind.startsWith("名詞-数"))
            || kind.startsWith("動詞-自立") || kind.startsWith("形容詞-自立");
    }

    /** コンピューター is コンピュータ. */
    private static String withoutLongMark(String base) {
        return base.length() >= LONG_MARK_FROM && base.endsWith("ー") && base.chars().allMatch(c -> c >= 'ァ' && c <= 'ー')
            ? base.substring(0, base.length() - 1) : base;
    }

    private static UserDictionary dictionary() {
        String entries = lines("/matching/words.txt").stream().map(word -> PlainText.of(word).text()).distinct().sorted()
            .map(word -> String.join(",", quoted(word), quoted(word), quoted(word), FIELD_WORD)).collect(Collectors.joining("\n"));
        try {
            return UserDictionary.open(new StringReader(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String word) {
        return word.indexOf(',') < 0 && word.indexOf('"') < 0 ? word : '"' + word.replace("\"", "\"\"") + '"';
    }

    /** Lines of a file of the engine, without blank ones and notes. */
    static List<String> lines(String resource) {
        try (InputStream in = Terms.class.getResourceAsStream(resource)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
