package org.banso.platform.text;

/** Found by name and language ({@link java.util.ResourceBundle}). */
public class Messages_en extends Messages {
    public Messages_en() {
        super("en");
    }
}
