package org.banso.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.banso.platform.text.Texts;

/** What the columns of a list most likely are: by what was said of a heading before, by its name in either language, by what stands below. */
final class ImportGuess {
    private static final Pattern CORPORATE_NUMBER = Pattern.compile("[0-9０-９]{13}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final Map<String, ImportTarget> headings = new HashMap<>();

    ImportGuess(Map<String, ImportTarget> remembered) {
        for (Locale reader : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (ImportTarget target : ImportTarget.values()) {
                headings.put(ImportWords.key(Texts.get(reader, target.labelKey())), target);
                String others = Texts.get(reader, "exchange.import.alias." + target.name());
                Arrays.stream(others.split(",")).forEach(name -> headings.put(ImportWords.key(name), target));
            }
            // Our own exports name the number so; here it is the number of another list.
            headings.put(ImportWords.key(Texts.get(reader, "karte.field.caseNo")), ImportTarget.LEGACY_NO);
        }
        headings.putAll(remembered);
    }

    /** By column; each target at most once, the first column wins. */
    Map<Integer, ImportTarget> targets(List<List<String>> headAndFirst) {
        var found = new HashMap<Integer, ImportTarget>();
        Set<ImportTarget> taken = EnumSet.noneOf(ImportTarget.class);
        List<String> head = headAndFirst.get(0);
        for (int i = 0; i < head.size(); i++) {
            take(found, taken, i, headings.get(ImportWords.key(head.get(i))));
        }
        for (int i = 0; i < head.size(); i++) {
            if (!found.containsKey(i)) {
                take(found, taken, i, below(i, headAndFirst.subList(1, headAndFirst.size())));
            }
        }
        return found;
    }

    private static void take(Map<Integer, ImportTarget> found, Set<ImportTarget> taken, int place, ImportTarget target) {
        if (target != null && taken.add(target)) {
            found.put(place, target);
        }
    }

    private static ImportTarget below(int place, List<List<String>> rows) {
        List<String> cells = rows.stream().filter(row -> place < row.size()).map(row -> row.get(place).strip()).filter(cell -> !cell.isEmpty()).toList();
        if (cells.isEmpty()) {
            return null;
        }
        return cells.stream().allMatch(cell -> CORPORATE_NUMBER.matcher(cell).matches()) ? ImportTarget.CORPORATE_NUMBER
            : cells.stream().allMatch(cell -> MAIL.matcher(cell).matches()) ? ImportTarget.CONTACT_EMAIL : null;
    }
}
