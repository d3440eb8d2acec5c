package org.banso.platform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.banso.shared.Choice;

/** What the frame needs of code lists; {@code org.banso.codelist.Codes} gives it, so that platform knows no feature. */
public interface CodeLabels {
    /** The label of a code, the code itself when the list does not have it. */
    String label(String list, String code, Locale locale);

    /** The label that the code had on the day: an old case shows the words of its day. */
    String label(String list, String code, Locale locale, LocalDate day);

    /** The codes valid today and those already held, these marked when they are no longer valid, in the list's order. */
    List<Choice> choices(String list, Locale locale, Collection<String> held);

    /** The codes that are or were valid, these marked, in the list's order. */
    List<Choice> searchChoices(String list, Locale locale);

    /** The codes valid today in the list's order. */
    List<Choice> choices(String list, Locale locale);
}
