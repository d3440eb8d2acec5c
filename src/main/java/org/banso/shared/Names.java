package org.banso.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keys under which names are searched and compared. A key is never shown: the name itself keeps the position of 株式会社 and the
 * very character its owner uses. Source: domain.md §4.2, "search key without it".
 */
public final class Names {

    /** Longest key in characters, the length of a name of an organization (domain.md §4.2); a longer key is cut. */
    public static final int KEY_MAX = 120;

    /** Longest first, because 医療法人 is also the beginning of 医療法人社団. */
    private static final Pattern LEGAL_FORM = Pattern.compile(String.join("|",
            "特定非営利活動法人", "地方独立行政法人", "国立研究開発法人", "国立大学法人", "公立大学法人", "独立行政法人", "大学共同利用機関法人",
            "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人", "医療法人社団", "医療法人財団", "社会医療法人", "社会福祉法人",
            "npo法人", "医療法人", "学校法人", "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "相互会社",
            "[(](?:株|有|同|資|名|相|一社|一財|公社|公財|社|財|医|医社|医財|学|独|国研|国大|大|福|特非|npo)[)]"));
    private static final Pattern LEGAL_FORM_ABROAD = Pattern.compile(
            "[\\s,.]+(?:co[.,\\s]*ltd|company[,\\s]+limited|incorporated|inc|corporation|corp|limited|ltd|llc|l\\.l\\.c|k\\.k|kk|gmbh|plc|pte[.,\\s]*ltd)[.\\s]*$");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    /** The spellings of family names that search must not tell apart: each pair is variant, common form. */
    private static final Map<Integer, Integer> VARIANTS = "髙高﨑崎嵜崎碕崎𠮷吉濵浜濱浜邊辺邉辺齋斎齊斉德徳栁柳澤沢廣広國国櫻桜眞真惠恵瀨瀬槇槙龍竜嶋島嶌島冨富"
            .codePoints().boxed().collect(Collectors.collectingAndThen(Collectors.toList(), all ->
                    IntStream.range(0, all.size() / 2).boxed().collect(Collectors.toMap(i -> all.get(2 * i), i -> all.get(2 * i + 1)))));

    private Names() {
    }

    /**
     * The key of an organization: NFKC, lower case, without blanks, without the legal form (株式会社, ㈱, 合同会社, 国立大学法人,
     * Co., Ltd. …) and with common spelling variants of characters folded. A name that is nothing but a legal form keeps it.
     * Applying it twice changes nothing. Null gives empty.
     */
    public static String organizationKey(String name) {
        return settled(name, Names::withoutLegalForm);
    }

    /** The key of a person: as {@link #organizationKey}, but nothing is taken away except blanks. */
    public static String personKey(String name) {
        return settled(name, UnaryOperator.identity());
    }

    /** Repeats until nothing changes, because taking a word away may bring two halves of another together. */
    private static String settled(String name, UnaryOperator<String> trim) {
        String before = null;
        String key = name == null ? "" : name;
        while (!key.equals(before)) {
            before = key;
            key = cut(UNSEEN.matcher(trim.apply(folded(key))).replaceAll(""));
        }
        return key;
    }

    /** NFKC may write one character as eighteen, and the column of the key is no longer than that of the name. */
    private static String cut(String key) {
        return Text.length(key) <= KEY_MAX ? key : key.substring(0, key.offsetByCodePoints(0, KEY_MAX));
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder common = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> common.appendCodePoint(VARIANTS.getOrDefault(c, c)));
        return Normalizer.normalize(common, Normalizer.Form.NFKC);
    }

    private static String withoutLegalForm(String name) {
        String bare = LEGAL_FORM_ABROAD.matcher(LEGAL_FORM.matcher(name).replaceAll(" ")).replaceAll("");
        return Text.isBlank(bare) ? name : bare;
    }
}
