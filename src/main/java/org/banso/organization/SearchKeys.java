package org.banso.organization;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banso.shared.BusinessException;
import org.banso.shared.Kana;
import org.banso.shared.MailDomains;
import org.banso.shared.Names;
import org.banso.shared.PhoneNumber;
import org.banso.shared.Text;

/**
 * The keys of an organization: its words with everything folded away in which two people write the same differently: width,
 * case, ㈱ and 株式会社, hiragana and katakana, small kana, old forms of characters, hyphens in numbers.
 */
public final class SearchKeys {
    /** Goes up whenever a folding changes; {@link Keying} then makes the keys of all organizations anew. */
    public static final int RULE = 2;
    /** Endings are kept up to this length; longer words are compared with the name itself. */
    static final int PART_MAX = 32;
    private static final int ORDER_MAX = 240;

    private static final Map<Integer, Integer> OLD_FORMS = pairs("學学醫医藥薬體体應応實実發発變変會会團団圖図獨独縣県總総續続擴拡據拠關関勞労榮栄營営氣気經経與与"
        + "豐豊傳伝戀恋驗験覺覚觀観歸帰舊旧舍舎壽寿眞真聲声專専處処數数藝芸萬万號号黑黒當当臺台");
    private static final Map<Integer, Integer> SMALL_KANA = pairs("ァアィイゥウェエォオッツャヤュユョヨヮワヵカヶケヂジヅズ");
    private static final Pattern LEGAL_READING = Pattern.compile("カブシキガイシャ|カブシキカイシャ|ユウゲンガイシャ|ゴウドウガイシャ|イッパンシャダンホウジン|イッパンザイダンホウジン|"
        + "イリョウホウジンシャダン|イリョウホウジン|コクリツダイガクホウジン|ガッコウホウジン");
    private static final Pattern NOT_READ = Pattern.compile("[\\s\\u3000・]+");
    /** Signs between words of a name that one writes and another leaves out. */
    private static final Pattern BETWEEN = Pattern.compile("[・･\\-‐‑–—−_.,、。'’&＆/／]+");

    /** One key. */
    public record Key(KeyKind kind, String value) {
    }

    private SearchKeys() {
    }

    /** All keys of an organization; each once. */
    public static Set<Key> of(OrganizationDetails details) {
        Set<Key> keys = telling(details);
        keys.stream().filter(key -> key.kind() == KeyKind.NAME || key.kind() == KeyKind.KANA).map(Key::value).toList()
            .forEach(word -> keys.addAll(parts(word)));
        return keys;
    }

    /** Every ending of a word, by which any part of it is found. */
    static Set<Key> parts(String word) {
        return endings(word).stream().map(ending -> new Key(KeyKind.PART, ending)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What the organization is called and numbered by, whoever speaks of it and whenever he met it.
     *
     * @param names   every name it has or had, and those of the entries merged into it
     * @param numbers likewise
     */
    static Set<Key> identity(List<String> names, List<String> numbers) {
        var keys = new LinkedHashSet<Key>();
        names.forEach(name -> add(keys, KeyKind.ALIAS, Names.organizationKey(name)));
        numbers.forEach(number -> add(keys, KeyKind.ITS_NO, digits(number, 13)));
        return keys;
    }

    /** The keys by which two organizations may be known to be one. Takes half-filled forms: what cannot be read gives no key. */
    static Set<Key> telling(OrganizationDetails details) {
        OrganizationSheet sheet = details.sheet();
        var keys = new LinkedHashSet<Key>();
        add(keys, KeyKind.NUMBER, digits(sheet.getCorporateNumber(), 13));
        String name = name(sheet.getName());
        add(keys, KeyKind.NAME, name);
        String kana = kana(sheet.getNameKana());
        add(keys, KeyKind.KANA, kana.isEmpty() && name.matches("[ァ-ヺー]+") ? folded(name, SMALL_KANA) : kana);
        Stream.concat(Stream.of(sheet.getEmail()), details.contacts().stream().map(ContactSheet::getEmail))
            .forEach(mail -> add(keys, KeyKind.MAIL, MailDomains.organizationOf(mail)));
        Stream.concat(Stream.of(sheet.getPhone()), details.contacts().stream().map(ContactSheet::getPhone))
            .forEach(phone -> add(keys, KeyKind.PHONE, phone(phone)));
        return keys;
    }

    /** The key of a name: that of {@link Names#organizationKey} with more folded. Applying it twice changes nothing. */
    public static String name(String typed) {
        String key = folded(katakana(Names.organizationKey(typed)), OLD_FORMS);
        String bare = BETWEEN.matcher(key).replaceAll("");
        return bare.isEmpty() ? key : bare;
    }

    /** The key of a reading. Repeats until nothing changes, because taking a blank away may bring two halves of a letter together. */
    static String kana(String typed) {
        String before = null;
        String key = typed == null ? "" : typed;
        while (!key.equals(before)) {
            before = key;
            key = read(key);
        }
        return key;
    }

    private static String read(String typed) {
        String plain = NOT_READ.matcher(Kana.fullWidth(typed)).replaceAll("");
        String bare = LEGAL_READING.matcher(plain).replaceAll("");
        return folded(bare.isEmpty() ? plain : bare, SMALL_KANA);
    }

    /** Where the organization stands in a list: by its reading; those whose name has none stand after the others, by the name. */
    public static String order(String typedName, String typedKana) {
        String name = name(typedName);
        String reading = kana(typedKana);
        if (reading.isEmpty() && name.matches("[ァ-ヺー]+")) {
            reading = folded(name, SMALL_KANA);
        }
        return Text.shorten(reading.isEmpty() ? "2" + name : "1" + reading, ORDER_MAX);
    }

    /** What was typed into a search box, as the beginnings of endings it may mean: as a name, and as a reading where it is one. */
    static List<String> words(String typed) {
        String name = name(typed);
        String kana = name.matches("[ァ-ヺー]+") ? kana(typed) : "";
        return Stream.of(name, kana).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** The digits of what was typed when there are enough of them to mean a corporate number, else empty. */
    static String numberBeginning(String typed) {
        String digits = onlyDigits(typed);
        return digits.length() < 4 || digits.length() > 13 ? "" : digits;
    }

    static String beginning(String word) {
        return Text.length(word) <= PART_MAX ? word : word.substring(0, word.offsetByCodePoints(0, PART_MAX));
    }

    private static Set<String> endings(String word) {
        return IntStream.range(0, Text.length(word)).mapToObj(at -> beginning(word.substring(word.offsetByCodePoints(0, at))))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void add(Set<Key> keys, KeyKind kind, String value) {
        if (value != null && !value.isEmpty()) {
            keys.add(new Key(kind, value));
        }
    }

    private static String phone(String typed) {
        try {
            return PhoneNumber.optional(typed).map(PhoneNumber::value).orElse(null);
        } catch (BusinessException unfinished) {
            return null;
        }
    }

    private static String digits(String typed, int length) {
        String digits = onlyDigits(typed);
        return digits.length() == length ? digits : null;
    }

    private static String onlyDigits(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    }

    private static String katakana(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(c >= 'ぁ' && c <= 'ゖ' ? c + 0x60 : c));
        return plain.toString();
    }

    private static String folded(String text, Map<Integer, Integer> common) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(common.getOrDefault(c, c)));
        return plain.toString();
    }

    /** Variant, common form, variant, common form … */
    private static Map<Integer, Integer> pairs(String all) {
        int[] each = all.codePoints().toArray();
        return IntStream.range(0, each.length / 2).boxed().collect(Collectors.toMap(i -> each[2 * i], i -> each[2 * i + 1]));
    }
}
