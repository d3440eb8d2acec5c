package org.banso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banso.platform.text.Messages;
import org.banso.platform.web.Route;
import org.banso.platform.web.Routes;
import org.junit.jupiter.api.Test;

/** Lint of pages and bundles by plain reading: what the house rules forbid never reaches a browser. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<]*)<", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern KEY_USED = Pattern.compile("(?:msg\\['|label\\.msg\\('|Texts\\.get\\([^,]+, \")([a-zA-Z][\\w.-]+)");

    @Test
    void pagesCarryNoTextOfTheirOwn() {
        refuse(page -> true, text -> {
            var found = new ArrayList<String>();
            Matcher matcher = BETWEEN_TAGS.matcher(withoutComments(text));
            while (matcher.find()) {
                String words = EXPRESSION.matcher(matcher.group(1)).replaceAll("").replaceAll("&[#\\w]+;", "");
                // Letters of any script are words; a lone key such as "j" stands in kbd elements of the help.
                if (words.codePoints().filter(Character::isLetter).count() > 1 && !List.of("Enter").contains(words.strip())) {
                    found.add(words.strip());
                }
            }
            return found;
        });
    }

    @Test
    void pagesHaveNoInlineStyleScriptOrUnescapedText() {
        refuse(page -> true, text -> matches(withoutComments(text), " style=|<style|<script|\\son[a-z]+=\"|<f:ajax|<h:commandLink|<h:commandButton|escape=\"false\""
            + "|update=\"@(all|form)\""));
    }

    @Test
    void pagesDoNotReachServicesOrRepositories() {
        refuse(page -> true, text -> matches(text, "#\\{[^}]*(Service|Repository)\\b"));
    }

    @Test
    void viewActionsOnlyLoad() {
        refuse(page -> true, text -> matches(text, "<f:viewAction[^>]*action=\"#\\{\\w+\\.(?!load|open)\\w+"));
    }

    @Test
    void formsKeepWhatWasTyped() {
        refuse(page -> !page.toString().endsWith("tags/form.xhtml"), text -> matches(withoutComments(text), "<h:form"));
    }

    /** Faces writes the id of a form into the request as a parameter: it would be read as the one of the address. */
    @Test
    void noFormIsNamedLikeAParameterOfTheAddress() {
        refuse(page -> true, text -> matches(text, "<b:form id=\"[^\"]+").stream().map(form -> form.substring(form.indexOf('"') + 1))
            .filter(form -> text.contains("<f:viewParam name=\"" + form + "\"")).toList());
    }

    /** What is found as a property is read and not called: a button of that name would do nothing. */
    @Test
    void noActionIsNamedLikeAProperty() {
        refuse(page -> true, text -> matches(text, "action=\"#\\{\\w+\\.\\w+}").stream().map(action -> action.substring(action.indexOf('{'), action.length() - 1))
            .filter(action -> text.contains(" value=\"#" + action + "}") || text.contains(action + ".")).toList());
    }

    @Test
    void everyRouteHasItsPage() {
        var missing = Routes.ALL.stream().filter(route -> route.view() != null && !Files.exists(WEBAPP.resolve(route.view().substring(1))))
            .map(Route::pattern).toList();
        assertEquals(List.of(), missing, "addresses without a page");
    }

    @Test
    void everyPageIsReachedByARouteOrIncluded() throws IOException {
        String everything = sources(WEBAPP, ".xhtml").values().stream().collect(Collectors.joining());
        Set<String> views = Routes.ALL.stream().map(Route::view).filter(view -> view != null).collect(Collectors.toSet());
        var orphans = sources(WEBAPP, ".xhtml").keySet().stream().map(path -> "/" + WEBAPP.relativize(path).toString().replace('\\', '/'))
            .filter(view -> !view.startsWith("/WEB-INF/") && !views.contains(view) && !everything.contains("\"" + view + "\"")).toList();
        assertEquals(List.of(), orphans, "pages nobody can reach");
    }

    @Test
    void bothLanguagesHaveEveryKey() throws IOException {
        for (String feature : Messages.FEATURES) {
            assertEquals(keys(feature, "ja"), keys(feature, "en"), feature);
        }
    }

    @Test
    void everyBundleFileIsRead() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            Set<String> present = files.map(file -> file.getFileName().toString().replaceFirst("_(ja|en)\\.properties$", "")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(Messages.FEATURES), present);
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String language : List.of("ja", "en")) {
            Map<String, String> seen = new HashMap<>();
            var twice = new ArrayList<String>();
            for (String feature : Messages.FEATURES) {
                for (String line : Files.readAllLines(BUNDLES.resolve(feature + "_" + language + ".properties"))) {
                    Matcher key = Pattern.compile("^\\s*([\\w.-]+)\\s*=").matcher(line);
                    if (key.find() && seen.put(key.group(1), feature) != null) {
                        twice.add(key.group(1));
                    }
                }
            }
            assertEquals(List.of(), twice, language);
        }
    }

    @Test
    void everyKeyUsedExists() throws IOException {
        Set<String> known = allKeys();
        var missing = new TreeMap<String, Path>();
        var files = new HashMap<>(sources(WEBAPP, ".xhtml"));
        files.putAll(sources(Path.of("src/main/java"), ".java"));
        files.forEach((path, text) -> {
            Matcher used = KEY_USED.matcher(text);
            while (used.find()) {
                boolean builtUp = used.group(1).endsWith(".") || text.startsWith("'.concat", used.end()) || text.startsWith("\" +", used.end());
                if (!builtUp && !known.contains(used.group(1))) {
                    missing.put(used.group(1), path);
                }
            }
        });
        assertEquals(Map.of(), missing, "keys that no bundle has");
    }

    @Test
    void wordsOfTagsExist() throws IOException {
        Set<String> known = allKeys();
        var missing = new TreeSet<String>();
        Pattern attribute = Pattern.compile("\\s(?:label|title|text|hint|example|confirm|intro|unit|submit|action)=\"([a-z]\\w*(?:\\.[\\w-]+)+)\"");
        sources(WEBAPP, ".xhtml").forEach((path, text) -> {
            Matcher tag = Pattern.compile("<b:\\w+[^>]*>").matcher(text);
            while (tag.find()) {
                Matcher word = attribute.matcher(tag.group());
                while (word.find()) {
                    if (!known.contains(word.group(1))) {
                        missing.add(word.group(1) + " in " + path.getFileName());
                    }
                }
            }
        });
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void everyExceptionSpeaksBothLanguages() throws IOException {
        Set<String> known = allKeys();
        var missing = new TreeSet<String>();
        Pattern thrown = Pattern.compile("(?:new BusinessException\\(|BusinessException\\.at\\(\"\\w+\", |super\\(|expect\\([^;]*?, |pages\\.(?:done|say|warn)\\()\"([a-z]\\w+\\.[\\w.]*\\w)\"", Pattern.DOTALL);
        sources(Path.of("src/main/java"), ".java").forEach((path, text) -> {
            Matcher key = thrown.matcher(text);
            while (key.find()) {
                if (!text.startsWith(" +", key.end()) && !known.contains(key.group(1)) && !path.toString().contains("launch") && !path.toString().contains("demo")) {
                    missing.add(key.group(1) + " in " + path.getFileName());
                }
            }
        });
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void enumsOfPagesHaveWords() throws IOException {
        Set<String> known = allKeys();
        assertTrue(known.stream().anyMatch(key -> key.startsWith("enum.CaseStatus.")), "the states have words");
        var used = new HashSet<String>();
        known.stream().filter(key -> key.startsWith("enum.")).map(key -> key.split("\\.")[1]).forEach(used::add);
        var missing = new TreeSet<String>();
        sources(Path.of("src/main/java"), ".java").forEach((path, text) -> {
            String name = path.getFileName().toString().replace(".java", "");
            if (used.contains(name)) {
                try {
                    String type = Path.of("src/main/java").relativize(path).toString().replace('/', '.').replace(".java", "");
                    for (Object constant : Class.forName(type).getEnumConstants()) {
                        String key = "enum." + name + "." + ((Enum<?>) constant).name();
                        if (!known.contains(key)) {
                            missing.add(key);
                        }
                    }
                } catch (ClassNotFoundException e) {
                    missing.add(e.getMessage());
                }
            }
        });
        assertEquals(new TreeSet<>(), missing);
    }

    private static Set<String> allKeys() throws IOException {
        var all = new TreeSet<String>();
        for (String feature : Messages.FEATURES) {
            all.addAll(keys(feature, "ja"));
        }
        return all;
    }

    private static Set<String> keys(String feature, String language) throws IOException {
        var found = new TreeSet<String>();
        for (String line : Files.readAllLines(BUNDLES.resolve(feature + "_" + language + ".properties"))) {
            Matcher key = Pattern.compile("^\\s*([\\w.-]+)\\s*=").matcher(line);
            if (key.find()) {
                found.add(key.group(1));
            }
        }
        return found;
    }

    private interface Finder {
        List<String> in(String text);
    }

    private static void refuse(Predicate<Path> which, Finder finder) {
        var bad = new TreeMap<String, List<String>>();
        try {
            sources(WEBAPP, ".xhtml").forEach((path, text) -> {
                List<String> found = which.test(path) ? finder.in(text) : List.of();
                if (!found.isEmpty()) {
                    bad.put(WEBAPP.relativize(path).toString(), found);
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertEquals(Map.of(), bad);
    }

    private static List<String> matches(String text, String regex) {
        return Pattern.compile(regex).matcher(text).results().map(result -> result.group().strip()).toList();
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)<!--.*?-->", "");
    }

    private static Map<Path, String> sources(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            var found = new TreeMap<Path, String>();
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                found.put(file, Files.readString(file));
            }
            return found;
        }
    }
}
