package org.banso.platform.text;

/** Found by name and language ({@link java.util.ResourceBundle}). */
public class Messages_ja extends Messages {
    public Messages_ja() {
        super("ja");
    }
}
