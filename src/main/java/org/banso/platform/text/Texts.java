package org.banso.platform.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words for Java code: mails, messages. Pages use {@code msg}. */
public final class Texts {
    private Texts() {
    }

    /** The text of {@code key} with {@code args} put in; the key itself when there is none (a test forbids that). */
    public static String get(Locale locale, String key, Object... args) {
        ResourceBundle words = ResourceBundle.getBundle(Messages.class.getName(), locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS));
        if (!words.containsKey(key)) {
            return key;
        }
        String text = words.getString(key);
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }
}
