package org.banso.consultation;

import java.io.Serializable;
import java.util.List;
import org.banso.platform.search.Piece;

/**
 * Where in a case the searched words stand.
 *
 * @param source message key of what the text is
 * @param name   which of several, may be null
 */
public record CaseSnippet(String source, String name, List<Piece> pieces) implements Serializable {
    static final String TITLE = "karte.field.title";

    /** Whether the words stand in the title; then the pieces are the whole of it. */
    public boolean ofTitle() {
        return TITLE.equals(source);
    }
}
