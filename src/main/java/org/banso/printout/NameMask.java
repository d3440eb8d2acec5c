package org.banso.printout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.platform.search.Mentions;
import org.banso.shared.Names;
import org.banso.shared.Text;

/**
 * Takes names out of text that people wrote. What the case knows as a name is found in whatever spelling it is written; people whom
 * only the text names are recognised by the 様, さん, 氏 or 先生 behind them.
 */
final class NameMask {
    /** A shorter name stands in too many other words. */
    private static final int SHORTEST = 2;
    private static final String NAME = "(?<![\\p{IsHan}々])([\\p{IsHan}々ヶ]{1,4}[ \\u3000]?[\\p{IsHan}々]{0,4}|[ァ-ヶー]{2,10}|[A-Z][a-z]+(?: [A-Z][a-z]+)*)";
    private static final Pattern ADDRESSED = Pattern.compile(NAME + "(?= ?(?:様|さま|さん|氏|先生|教授|准教授|博士|医師))|(?<=(?:Mr|Ms|Mrs|Dr|Prof)\\. ?)[A-Z][a-z]+(?: [A-Z][a-z]+)*");
    /** Words that are addressed so and are nobody. */
    private static final Pattern NOBODY = Pattern.compile("皆|皆々|各位|お客|客|患者|相談者|申請者|担当者|利用者|被験者|ご担当者|関係者|代表者|同|両|某|彼|医|主|神|貴社|御社|名誉|客員|特任|准");

    private record Word(NameKind kind, String written) {
    }

    private final List<Word> words = new ArrayList<>();
    private final boolean alsoStrangers;
    private final Function<NameKind, String> mask;

    /**
     * An empty mask.
     *
     * @param alsoStrangers whether people are masked too whom the case does not know
     * @param mask          what stands instead of a name of each kind
     */
    NameMask(boolean alsoStrangers, Function<NameKind, String> mask) {
        this.alsoStrangers = alsoStrangers;
        this.mask = mask;
    }

    /** A name that must not be read. An organization is also masked without its legal form, a person by the family name alone before 様 and the like. */
    void hide(NameKind kind, String name) {
        String written = Text.singleLine(name);
        add(kind, written);
        if (kind == NameKind.ORGANIZATION) {
            add(kind, Names.organizationKey(written));
        }
    }

    private void add(NameKind kind, String written) {
        if (Text.length(written) >= SHORTEST && words.stream().noneMatch(word -> word.written().equals(written))) {
            words.add(new Word(kind, written));
            words.sort(Comparator.comparing((Word word) -> word.written().length()).reversed());
        }
    }

    /** The text without the names; null stays null. */
    String masked(String text) {
        if (Text.isBlank(text)) {
            return text;
        }
        String left = text;
        for (Word word : words) {
            left = replaced(left, Mentions.of(left, word.written()), mask.apply(word.kind()));
        }
        return alsoStrangers ? strangers(left) : left;
    }

    private static String replaced(String text, List<Mentions.Range> ranges, String by) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Mentions.Range range : ranges) {
            out.append(text, at, range.from()).append(by);
            at = range.to();
        }
        return out.append(text.substring(at)).toString();
    }

    private String strangers(String text) {
        Matcher found = ADDRESSED.matcher(text);
        var out = new StringBuilder();
        while (found.find()) {
            boolean nobody = NOBODY.matcher(found.group().strip()).matches();
            found.appendReplacement(out, Matcher.quoteReplacement(nobody ? found.group() : mask.apply(NameKind.PERSON)));
        }
        return found.appendTail(out).toString();
    }
}
