package org.banso.karte.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.karte.Drafts;
import org.banso.karte.Drafts.Draft;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Rescue;

/** What every {@link SectionView} needs and none should hold itself: drafts as text, and words to the reader. */
@ApplicationScoped
public class SectionDesk {
    private static final Logger LOG = Logger.getLogger(SectionDesk.class.getName());
    private static final Pattern LINE = Pattern.compile("^(\\w+):(\\d{1,4}):");
    private static final Type TYPED = Texts.class.getGenericSuperclass();

    /** Names the generic type for the reader of JSON. */
    private static final class Texts extends LinkedHashMap<String, List<String>> {
        private static final long serialVersionUID = 1L;
    }

    @Inject
    private Drafts drafts;
    @Inject
    private Rescue rescue;
    @Inject
    private Pages pages;
    @Inject
    private Label label;
    private final Jsonb json = JsonbBuilder.create();

    /** Whether text waits for this section because it was sent from a page that had timed out. */
    boolean rescued(String section) {
        return rescue.waits(section);
    }

    Optional<Draft> draft(long caseId, String section) {
        return drafts.of(caseId, section);
    }

    /** Keeps what stands in the section's inputs now. */
    Optional<Instant> keep(long caseId, String section, Object base) {
        return drafts.keep(caseId, section, json.toJson(base), json.toJson(TypedText.posted(FacesContext.getCurrentInstance())));
    }

    void discard(long caseId, String section) {
        drafts.discard(caseId, section);
    }

    /** The section as it stood when the draft was begun; empty when a newer release no longer understands it. */
    <T> Optional<T> base(Draft draft, Class<T> type) {
        try {
            return Optional.of(json.fromJson(draft.base(), type));
        } catch (JsonbException e) {
            LOG.log(Level.INFO, "A draft of an older release: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Puts what was typed back into the inputs. */
    void restore(Draft draft) {
        Map<String, List<String>> typed = json.fromJson(draft.typed(), TYPED);
        TypedText.restore(FacesContext.getCurrentInstance(), typed);
    }

    /** How many lines each list on the page had: an input of a line is named list:place:input. */
    Map<String, Integer> lines(Draft draft) {
        Map<String, List<String>> typed = json.fromJson(draft.typed(), TYPED);
        Map<String, Integer> lines = new HashMap<>();
        for (String name : typed.keySet()) {
            Matcher line = LINE.matcher(name);
            if (line.find()) {
                lines.merge(line.group(1), Integer.parseInt(line.group(2)) + 1, Math::max);
            }
        }
        return lines;
    }

    /** Whether it was saved; false when somebody else was faster, which is not told to the reader. */
    boolean saved(Runnable save) {
        return pages.saved(save);
    }

    void say(String key, Object... args) {
        pages.say(key, args);
    }

    void warn(String key, Object... args) {
        pages.warn(key, args);
    }

    String word(String key) {
        return label.word(key);
    }

    String fields(List<String> keys) {
        return label.parts("karte.field", keys);
    }
}
