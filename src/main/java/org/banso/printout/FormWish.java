package org.banso.printout;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.KarteTab;

/**
 * How a karte is wanted on paper.
 *
 * @param tabs   which parts
 * @param blanks whether fields without anything are printed too
 * @param reader in whose language
 */
public record FormWish(PrintProfile profile, Set<KarteTab> tabs, boolean blanks, Locale reader) implements Serializable {

    /** Copies the tabs. */
    public FormWish {
        tabs = Collections.unmodifiableSet(EnumSet.copyOf(tabs));
    }

    /** What an address asks for; what it names that does not exist is passed over. */
    public static FormWish of(Map<String, String[]> parameters, Locale reader) {
        return of(parameters.getOrDefault("profile", new String[] {""})[0], Arrays.asList(parameters.getOrDefault("tab", new String[0])),
            parameters.containsKey("blanks"), reader);
    }

    /** The parameters of a job. */
    static FormWish ofJob(Map<String, String> parameters) {
        return of(parameters.get("profile"), List.of(parameters.get("tabs").split(",")), "true".equals(parameters.get("blanks")),
            Locale.forLanguageTag(parameters.get("language")));
    }

    private static FormWish of(String profile, Collection<String> names, boolean blanks, Locale reader) {
        Set<KarteTab> some = EnumSet.allOf(KarteTab.class);
        some.removeIf(tab -> names.stream().filter(Objects::nonNull).noneMatch(tab.key()::equals));
        return new FormWish(PrintProfile.named(profile), some.isEmpty() ? EnumSet.allOf(KarteTab.class) : some, blanks, reader);
    }

    /** The same for a job. */
    Map<String, String> parameters() {
        return new HashMap<>(Map.of("profile", profile.name(), "tabs", keys(), "blanks", Boolean.toString(blanks), "language", reader.toLanguageTag()));
    }

    /** The same as part of an address. */
    public String query() {
        return "profile=" + profile + (blanks ? "&blanks=1" : "")
            + tabs.stream().map(tab -> "&tab=" + URLEncoder.encode(tab.key(), StandardCharsets.UTF_8)).collect(Collectors.joining());
    }

    /** The keys of the tabs in their order. */
    String keys() {
        return tabs.stream().map(KarteTab::key).collect(Collectors.joining(","));
    }
}
