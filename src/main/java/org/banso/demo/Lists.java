package org.banso.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text file of the demo: lines in [sections], # begins a comment. */
final class Lists {

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final String name;

    private Lists(String name) {
        this.name = name;
    }

    static Lists read(String name) {
        Lists lists = new Lists(name);
        try (InputStream in = Lists.class.getResourceAsStream("/demo/" + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = lists.sections.computeIfAbsent(line.substring(1, line.indexOf(']')), key -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lists;
    }

    List<String> of(String section) {
        List<String> lines = sections.get(section);
        if (lines == null || lines.isEmpty()) {
            throw new IllegalStateException("no [" + section + "] in " + name);
        }
        return lines;
    }

    boolean has(String section) {
        return sections.containsKey(section);
    }

    Iterable<String> names() {
        return sections.keySet();
    }
}
