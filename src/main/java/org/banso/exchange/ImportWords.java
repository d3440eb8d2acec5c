package org.banso.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseStatus;
import org.banso.platform.text.Texts;
import org.banso.shared.Text;

/** What the words of an old list mean: codes by themselves, by their names in both languages, or by what somebody said before. */
final class ImportWords {
    private static final int KEY_MAX = 100;
    private static final String SEVERAL = "[\\n、,，;；]";
    private static final Locale[] READERS = {Locale.JAPANESE, Locale.ENGLISH};

    private final Map<ImportTarget, Map<String, String>> known = new EnumMap<>(ImportTarget.class);

    /** @param remembered by target and key the codes that people gave before; they outrank names */
    ImportWords(Codes codes, Map<ImportTarget, Map<String, String>> remembered) {
        for (ImportTarget target : ImportTarget.values()) {
            var words = new HashMap<String, String>();
            if (target == ImportTarget.STATUS) {
                for (CaseStatus status : CaseStatus.values()) {
                    words.put(key(status.name()), status.name());
                    for (Locale reader : READERS) {
                        words.put(key(Texts.get(reader, "enum.CaseStatus." + status.name())), status.name());
                    }
                }
            } else if (target.list() != null) {
                for (String code : codes.values(target.list())) {
                    words.put(key(code), code);
                    for (Locale reader : READERS) {
                        words.put(key(codes.label(target.list(), code, reader)), code);
                    }
                }
            }
            words.putAll(remembered.getOrDefault(target, Map.of()));
            known.put(target, words);
        }
    }

    /** A word without what people write differently: width, case, spaces, brackets. */
    static String key(String word) {
        String plain = Normalizer.normalize(word == null ? "" : word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}()\\[\\]「」【】・_:：*※]", "");
        return Text.length(plain) <= KEY_MAX ? plain : plain.substring(0, plain.offsetByCodePoints(0, KEY_MAX));
    }

    /** The code behind a word. */
    Optional<String> code(ImportTarget target, String word) {
        return Optional.ofNullable(known.get(target).get(key(word)));
    }

    /** A cell cut into its words: whole if it is one, else at the usual signs. */
    List<String> parts(ImportTarget target, String cell) {
        if (code(target, cell).isPresent()) {
            return List.of(cell);
        }
        return new ArrayList<>(Arrays.stream(cell.split(SEVERAL)).map(String::strip).filter(word -> !word.isEmpty()).toList());
    }
}
