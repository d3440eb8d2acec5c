package org.banso.platform;

import java.util.List;
import java.util.Locale;
import org.banso.shared.Choice;

/** What the frame needs of code lists; {@code org.banso.codelist.Codes} gives it, so that platform knows no feature. */
public interface CodeLabels {
    /** The label of a code, the code itself when the list does not have it. */
    String label(String list, String code, Locale locale);

    /** The codes valid today in the list's order. */
    List<Choice> choices(String list, Locale locale);
}
