package org.banso.matching.eval;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banso.matching.text.CaseText;
import org.banso.matching.text.Disposition;

/**
 * A file of labelled cases: an object with a list {@code cases}, or the list alone. Fields may be missing; a case without a
 * disposition is one for a specialist, unless it expects no expertise.
 */
final class CaseFile {
    /** The file cannot be evaluated; the message says why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    private CaseFile() {
    }

    static List<LabelledCase> read(Path file) throws Unreadable {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("there is no such file");
        }
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return cases(reader.readValue());
        } catch (JsonException | IllegalStateException e) {
            throw new Unreadable("not well-formed JSON: " + e.getMessage());
        } catch (IOException e) {
            throw new Unreadable("cannot be read: " + e);
        }
    }

    private static List<LabelledCase> cases(JsonValue root) throws Unreadable {
        JsonValue list = root instanceof JsonObject object ? object.get("cases") : root;
        if (!(list instanceof JsonArray all)) {
            throw new Unreadable("an object with a list \"cases\" is expected");
        }
        var found = new ArrayList<LabelledCase>();
        for (JsonValue value : all) {
            if (!(value instanceof JsonObject one)) {
                throw new Unreadable("entry " + (found.size() + 1) + " of \"cases\" is not an object");
            }
            found.add(labelled(one, found.size() + 1));
        }
        return found;
    }

    private static LabelledCase labelled(JsonObject one, int number) throws Unreadable {
        String id = words(one, "id", "case " + number);
        List<String> expected = list(one, "expectedExpertise");
        var text = new CaseText(words(one, "title", ""), words(one, "body", ""), words(one, "productType", ""), words(one, "phase", ""),
            words(one, "diseaseArea", words(one, "disease", "")), words(one, "modality", ""), words(one, "applicantType", ""), words(one, "desk", ""));
        boolean overseas = "FOREIGN_COMPANY".equals(text.applicantType()) || "en".equals(words(one, "language", ""));
        return new LabelledCase(id, text, overseas, expected, list(one, "acceptableExpertise"), excluded(one.get("mustExclude")),
            disposition(words(one, "disposition", expected.isEmpty() ? "OUT_OF_SCOPE" : "MATCH"), id));
    }

    private static Disposition disposition(String code, String id) throws Unreadable {
        try {
            return Disposition.valueOf(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(id + ": unknown disposition " + code);
        }
    }

    private static List<LabelledCase.Excluded> excluded(JsonValue value) {
        var found = new ArrayList<LabelledCase.Excluded>();
        for (JsonValue one : value instanceof JsonArray many ? many : value == null ? List.<JsonValue>of() : List.of(value)) {
            if (one instanceof JsonObject tie && !words(tie, "fixtureSupporterId", "").isBlank()) {
                found.add(new LabelledCase.Excluded(words(tie, "fixtureSupporterId", "").strip(), words(tie, "reasonCode", "").strip()));
            } else if (one instanceof JsonString supporter) {
                found.add(new LabelledCase.Excluded(supporter.getString().strip(), ""));
            }
        }
        return found;
    }

    private static String words(JsonObject object, String key, String otherwise) {
        JsonValue value = object.get(key);
        return value instanceof JsonString text ? text.getString() : value == null || value == JsonValue.NULL ? otherwise : value.toString();
    }

    private static List<String> list(JsonObject object, String key) {
        return object.get(key) instanceof JsonArray all
            ? all.stream().filter(JsonString.class::isInstance).map(code -> ((JsonString) code).getString()).distinct().toList() : List.of();
    }
}
