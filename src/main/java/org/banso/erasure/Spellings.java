package org.banso.erasure;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banso.platform.search.Folding;
import org.banso.shared.BusinessException;
import org.banso.shared.Names;
import org.banso.shared.Text;

/**
 * The ways in which a person may be written in stored text: with a blank between the names, a full-width one or none, in full or
 * half width, as the key under which names are compared, and as the index of the search keeps them. The longest come first, so that no half of one is left standing.
 */
final class Spellings {
    /** Shorter words stand in too many others; 林一 is found as 「林 一」. */
    static final int SHORTEST = 3;
    private static final int MOST = 20;

    private Spellings() {
    }

    /**
     * All spellings of these names and addresses.
     *
     * @throws BusinessException at {@code names} when one is too short to be told from other words, or there are too many
     */
    static List<String> of(List<String> told) {
        Set<String> all = new LinkedHashSet<>();
        for (String each : told) {
            String name = Text.singleLine(each);
            if (name.isEmpty()) {
                continue;
            }
            if (Text.length(name) < SHORTEST) {
                throw BusinessException.at("names", "erasure.name.short", name, SHORTEST);
            }
            variants(name).stream().filter(word -> Text.length(word) >= SHORTEST).forEach(all::add);
        }
        if (told.size() > MOST) {
            throw BusinessException.at("names", "erasure.names.many", MOST);
        }
        return all.stream().sorted((one, other) -> Integer.compare(other.length(), one.length())).toList();
    }

    private static Set<String> variants(String name) {
        var found = new LinkedHashSet<String>();
        for (String form : List.of(name, Normalizer.normalize(name, Normalizer.Form.NFKC), Normalizer.normalize(name, Normalizer.Form.NFD))) {
            String parted = form.replaceAll("[\\s\\p{Z}]+", " ");
            found.add(form);
            found.add(parted);
            found.add(parted.replace(' ', '\u3000'));
            found.add(parted.replace(" ", ""));
            found.add(form.toLowerCase(Locale.ROOT));
        }
        found.add(Names.personKey(name));
        found.add(Folding.text(name));
        found.add(Folding.text(name.replaceAll("[\\s\\p{Z}]+", "")));
        return found;
    }
}
