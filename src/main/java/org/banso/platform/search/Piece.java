package org.banso.platform.search;

import java.io.Serializable;

/** A bit of a snippet: text as it was written, and whether it is what was looked for. Pages write it as text, never as markup. */
public record Piece(String text, boolean hit) implements Serializable {
}
