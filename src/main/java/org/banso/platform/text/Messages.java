package org.banso.platform.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/** All words of one language, joined from one file a feature: {@code i18n/<feature>_<language>.properties}. */
public abstract class Messages extends ResourceBundle {
    /** The features that bring words; a test compares this with the files there are. */
    public static final List<String> FEATURES = List.of("frame", "error", "home", "identity", "portal", "office", "supporter",
        "matching", "support", "document", "reporting", "desk", "platform", "org", "consultation", "shared", "enum",
        "karte", "codelist", "search", "exchange", "printout", "access", "coi", "reading", "learning", "batch", "referral", "pitch", "calendar", "honorarium", "plan", "handover", "outcome", "study");

    private final Map<String, Object> texts;

    protected Messages(String language) {
        var all = new HashMap<String, Object>();
        for (String feature : FEATURES) {
            read("/i18n/" + feature + "_" + language + ".properties").forEach((key, text) -> all.put((String) key, text));
        }
        this.texts = Map.copyOf(all);
    }

    private static Properties read(String path) {
        var found = new Properties();
        try (var in = Messages.class.getResourceAsStream(path)) {
            if (in != null) {
                found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
