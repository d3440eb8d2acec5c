package org.banso.matching.eval;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.matching.affinity.Affinity;
import org.banso.matching.affinity.Writing;
import org.banso.matching.text.Terms;

/**
 * Scores text affinity alone on the data of anybody: who could judge which paper, from what people wrote.
 *
 * <p>In: an object with {@code reviewers} (each an {@code id} and a list of writings with {@code title} and {@code abstract}, in
 * whatever key) and {@code papers} (each {@code id}, {@code title}, {@code abstract}). Titles and abstracts may be missing or null,
 * ids may be numbers, other keys are passed by. Out: {@code {"scores": {paper: {reviewer: number}}}}, numbers from 0 to 1. The
 * reviewers' writings are read one after the other and kept as words only.
 */
public final class AffinityCheck {
    /** The file cannot be scored; the message says what is wrong with it. */
    public static final class BadFile extends Exception {
        private static final long serialVersionUID = 1L;

        BadFile(String message) {
            super(message);
        }
    }

    private static final Terms TERMS = Terms.with(List.of());
    private static final Set<String> TEXT = Set.of("abstract", "text", "body", "summary");

    private final Affinity.Builder builder = Affinity.builder(TERMS);
    private final Map<String, Writing> papers = new LinkedHashMap<>();
    private int reviewers = -1;

    private AffinityCheck() {
    }

    /**
     * Scores {@code in} and writes {@code out}; messages go to standard error.
     *
     * @return 0 when scored, 2 when {@code in} cannot be read or {@code out} cannot be written
     */
    public static int run(Path in, Path out) {
        try {
            score(in, out);
            return 0;
        } catch (BadFile | IOException e) {
            System.err.println("affinity: " + (e instanceof BadFile ? in + ": " + e.getMessage() : "cannot read or write: " + e));
            return 2;
        }
    }

    static void score(Path in, Path out) throws BadFile, IOException {
        if (!Files.isRegularFile(in)) {
            throw new BadFile("there is no such file");
        }
        var check = new AffinityCheck();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(in)); JsonParser json = Json.createParser(stream)) {
            check.read(json);
        } catch (JsonException | IllegalStateException e) {
            throw new BadFile("not well-formed JSON: " + e.getMessage());
        }
        check.write(out);
    }

    private void read(JsonParser json) throws BadFile {
        if (!json.hasNext() || json.next() != Event.START_OBJECT) {
            throw new BadFile("an object with \"reviewers\" and \"papers\" is expected");
        }
        boolean papersSeen = false;
        while (json.next() != Event.END_OBJECT) {
            String key = json.getString();
            Event value = json.next();
            if (key.equals("reviewers")) {
                reviewers = 0;
                list(json, value, key, this::reviewer);
            } else if (key.equals("papers")) {
                papersSeen = true;
                list(json, value, key, this::paper);
            } else {
                skip(json, value);
            }
        }
        if (reviewers < 0 || !papersSeen) {
            throw new BadFile("\"" + (reviewers < 0 ? "reviewers" : "papers") + "\" is missing");
        }
    }

    private interface Reading {
        void of(JsonParser json) throws BadFile;
    }

    /** Reads each object of a list. */
    private static void list(JsonParser json, Event value, String key, Reading each) throws BadFile {
        if (value != Event.START_ARRAY) {
            throw new BadFile("\"" + key + "\" is to be a list" + where(json));
        }
        for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
            if (event != Event.START_OBJECT) {
                throw new BadFile("every entry of \"" + key + "\" is to be an object" + where(json));
            }
            each.of(json);
        }
    }

    private void reviewer(JsonParser json) throws BadFile {
        String id = null;
        var writings = new ArrayList<Writing>();
        while (json.next() != Event.END_OBJECT) {
            String key = json.getString();
            Event value = json.next();
            if (key.equals("id")) {
                id = scalar(json, value);
            } else if (value == Event.START_ARRAY) {
                for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
                    if (event == Event.START_OBJECT) {
                        writings.add(writing(json, null));
                    } else {
                        skip(json, event);
                    }
                }
            } else {
                skip(json, value);
            }
        }
        if (id == null) {
            throw new BadFile("a reviewer has no \"id\"" + where(json));
        }
        builder.person(id);
        for (Writing writing : writings) {
            builder.wrote(id, writing);
        }
        reviewers++;
    }

    private void paper(JsonParser json) throws BadFile {
        String[] id = new String[1];
        Writing paper = writing(json, id);
        if (id[0] == null) {
            throw new BadFile("a paper has no \"id\"" + where(json));
        }
        if (papers.put(id[0], paper) != null) {
            throw new BadFile("two papers have the id " + id[0]);
        }
        builder.read(paper);
    }

    private static Writing writing(JsonParser json, String[] id) throws BadFile {
        String title = null;
        String text = null;
        while (json.next() != Event.END_OBJECT) {
            String key = json.getString();
            Event value = json.next();
            if (key.equals("title")) {
                title = scalar(json, value);
            } else if (TEXT.contains(key)) {
                text = scalar(json, value);
            } else if (key.equals("id") && id != null) {
                id[0] = scalar(json, value);
            } else {
                skip(json, value);
            }
        }
        return new Writing(title, text);
    }

    private static String scalar(JsonParser json, Event value) throws BadFile {
        return switch (value) {
            case VALUE_STRING, VALUE_NUMBER -> json.getString();
            case VALUE_NULL -> null;
            default -> throw new BadFile("words or a number are expected" + where(json));
        };
    }

    private static void skip(JsonParser json, Event value) {
        if (value == Event.START_ARRAY) {
            json.skipArray();
        } else if (value == Event.START_OBJECT) {
            json.skipObject();
        }
    }

    private static String where(JsonParser json) {
        return " (line " + json.getLocation().getLineNumber() + ")";
    }

    private void write(Path out) throws IOException {
        Affinity affinity = builder.buildForRead();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out)); JsonGenerator json = Json.createGenerator(stream)) {
            json.writeStartObject().writeStartObject("scores");
            papers.forEach((id, paper) -> {
                json.writeStartObject(id);
                affinity.scores(paper).forEach(json::write);
                json.writeEnd();
            });
            json.writeEnd().writeEnd();
        }
        System.out.println("affinity: " + papers.size() + " papers, " + reviewers + " reviewers");
    }
}
