package org.banso.matching.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banso.matching.text.Evidence.Bearing;

/** How a clause shows that it asks or wishes, that something is settled, or that it is not wanted; {@code matching/marks.txt}. */
final class Marks {
    private static final Map<String, Pattern> PATTERNS = load();

    private Marks() {
    }

    private static Map<String, Pattern> load() {
        Map<String, StringBuilder> all = new HashMap<>();
        String section = null;
        for (String line : Terms.lines("/matching/marks.txt")) {
            if (line.matches("\\[[A-Z_]+]")) {
                section = line.substring(1, line.length() - 1);
            } else {
                StringBuilder one = all.computeIfAbsent(section, it -> new StringBuilder());
                one.append(one.isEmpty() ? "" : "|").append("(?:").append(line).append(')');
            }
        }
        Map<String, Pattern> found = new HashMap<>();
        all.forEach((name, pattern) -> found.put(name, Pattern.compile(pattern.toString())));
        return found;
    }

    private static boolean found(String name, String text) {
        return PATTERNS.get(name).matcher(text).find();
    }

    /** For sections whose patterns all begin at the found word ({@code ^}): no other place is tried. */
    private static boolean begins(String name, String text) {
        return PATTERNS.get(name).matcher(text).lookingAt();
    }

    /** Whether the clause asks for something. */
    static boolean asks(String plain) {
        return found("ASK", plain);
    }

    /** Whether the clause says what the applicant wants to do, without asking. */
    static boolean wishes(String plain) {
        return found("WISH", plain);
    }

    /** Where a sentence turns: the ends of its clauses, exclusive. */
    static List<Integer> turns(String plain) {
        return PATTERNS.get("TURN").matcher(plain).results().map(result -> result.end()).filter(end -> end < plain.length()).toList();
    }

    /**
     * Whether what was found is said to be settled or unwanted; null when it counts.
     *
     * @param open whether the clause asks or looks ahead: then nothing in it is settled as a whole
     */
    static Bearing setAside(Line line, Line.Hit hit, boolean open) {
        String after = line.after(hit);
        if (begins("UNWANTED_AFTER", after) || found("UNWANTED_BEFORE", line.before(hit))) {
            return Bearing.UNWANTED;
        }
        if (begins("FINISHED_AFTER", after)) {
            return Bearing.FINISHED;
        }
        if (line.unwanted()) {
            return Bearing.UNWANTED;
        }
        return !open && line.finished() ? Bearing.FINISHED : null;
    }

    /** Whether a clause says as a whole that what it names is not wanted. */
    static boolean unwanted(String plain) {
        return !plain.contains("?") && found("UNWANTED_CLAUSE", plain);
    }

    /** Whether a clause says as a whole that what it names is settled. */
    static boolean finished(String plain) {
        return found("FINISHED_CLAUSE", plain);
    }
}
