package org.banso.platform.web.tags;

import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** EL functions of the tag files. */
public final class Words {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+");

    private Words() {
    }

    /**
     * Text for a tag attribute that may be given as a message key or as ready text.
     *
     * @param given message key, text or any value; null gives the empty string
     */
    public static String word(Object given) {
        if (given == null) {
            return "";
        }
        String text = given.toString();
        if (!KEY.matcher(text).matches()) {
            return text;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle messages = faces.getApplication().getResourceBundle(faces, "msg");
        return messages.containsKey(text) ? messages.getString(text) : text;
    }

    /** A figure as people read it, with commas between thousands; anything but a number stays as it is. */
    public static String number(Object given) {
        return given instanceof Number figure ? NumberFormat.getNumberInstance(Locale.ROOT).format(figure) : given == null ? "" : given.toString();
    }
}
