package org.banso.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.platform.CodeLabels;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;
import org.banso.shared.CorporateNumber;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.PatentNumber;
import org.banso.shared.PhoneNumber;
import org.banso.shared.PostalCode;
import org.banso.shared.TrialId;
import org.banso.shared.Wareki;

/** Names of codes, days and moments in the visitor's language. */
@Named
@RequestScoped
public class Label {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Visitor visitor;
    @Inject
    private CodeLabels codes;
    @Inject
    private Settings settings;

    /** The word for an enum constant; empty for null. */
    public String of(Enum<?> value) {
        return value == null ? "" : Texts.get(locale(), "enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The word for a code of a code list; empty for null. */
    public String code(String list, String code) {
        return code == null || code.isBlank() ? "" : codes.label(list, code, locale());
    }

    /** The word that the code had on the day (LocalDate or Instant): a case shows the words of its day. Without a day, today's. */
    public String codeOn(String list, String code, Object day) {
        return code == null || code.isBlank() ? "" : day == null ? code(list, code) : codes.label(list, code, locale(), dayOf(day));
    }

    /** Several codes in the words of the day, joined for reading. */
    public String codesOn(String list, Collection<String> several, Object day) {
        return several == null ? "" : several.stream().map(code -> codeOn(list, code, day)).collect(Collectors.joining(japanese() ? "、" : ", "));
    }

    /** Several codes, joined for reading. */
    public String codes(String list, Collection<String> several) {
        return several == null ? "" : several.stream().map(code -> code(list, code)).collect(Collectors.joining(japanese() ? "、" : ", "));
    }

    /** Names of people or things, joined for reading. */
    public String names(Collection<String> several) {
        return String.join(japanese() ? "、" : ", ", several);
    }

    /** Names of fields whose words stand under one prefix of the bundle, joined for reading. */
    public String parts(String prefix, Collection<String> several) {
        return several.stream().map(part -> Texts.get(locale(), prefix + "." + part)).collect(Collectors.joining(japanese() ? "、" : ", "));
    }

    public List<Choice> choices(String list) {
        return codes.choices(list, locale());
    }

    /**
     * What may be chosen in a form that already holds {@code held} (one code or several): a code that has been retired stays
     * there, marked, until another is chosen.
     */
    public List<Choice> choicesFor(String list, Object held) {
        Collection<String> kept = held instanceof Collection<?> several ? several.stream().map(String::valueOf).toList()
            : held instanceof String one ? List.of(one) : List.of();
        return codes.choices(list, locale(), kept);
    }

    /** What may be looked for: what may be chosen, and what could be once and is retired, marked. */
    public List<Choice> searchChoices(String list) {
        return codes.searchChoices(list, locale());
    }

    /** All constants of an enum as choices. */
    public List<Choice> enumChoices(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> new Choice(value.name(), of(value))).toList();
    }

    /** 2026-04-01, for tables; takes a LocalDate or an Instant (its day in Japan). */
    public String date(Object day) {
        return day == null ? "" : dayOf(day).toString();
    }

    /** 2026年4月1日（水）, for text. */
    public String longDate(Object day) {
        return day == null ? "" : Jst.inWords(dayOf(day), locale());
    }

    /** 2026年4月, April 2026: the month of a day. */
    public String month(LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern(japanese() ? "y年M月" : "MMMM y", locale()));
    }

    /** 2026-04-01 13:05, time of Japan. */
    public String dateTime(Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(Jst.ZONE));
    }

    /** 2026年4月1日（水）13:05, time of Japan, for text; a mere LocalDate has no time to tell. */
    public String longDateTime(Object moment) {
        return moment instanceof Instant at ? longDate(at) + (japanese() ? "" : " ") + CLOCK.format(at.atZone(Jst.ZONE)) : longDate(moment);
    }

    /** A day in both calendars: 2026年4月1日（令和8年4月1日）, 1 April 2026 (Reiwa 8); takes a LocalDate or an Instant. */
    public String bothCalendars(Object day) {
        return day == null ? "" : Wareki.both(dayOf(day), locale());
    }

    /** A stored telephone number as people read it, grouped; text that is none stays as it is. */
    public String phone(String stored) {
        return as(stored, text -> PhoneNumber.optional(text).map(PhoneNumber::formatted));
    }

    /** A stored postal code with its hyphen: 100-8916; text that is none stays as it is. */
    public String postalCode(String stored) {
        return as(stored, text -> PostalCode.optional(text).map(PostalCode::formatted));
    }

    /** A stored corporate number as the Tax Agency prints it: 7-0107-0500-0725; text that is none stays as it is. */
    public String corporateNumber(String stored) {
        return as(stored, text -> CorporateNumber.optional(text).map(CorporateNumber::grouped));
    }

    /** The address of the public page of a clinical trial; empty when it has none. */
    public String trialPage(String id) {
        return found(id, text -> TrialId.optional(text).flatMap(trial -> trial.page(settings.text(Setting.JRCT_URL), locale())));
    }

    /** The address of the public page of a patent; empty when it has none. */
    public String patentPage(String number) {
        return found(number, text -> PatentNumber.optional(text).flatMap(patent -> patent.page(settings.text(Setting.JPLATPAT_URL), locale())));
    }

    /** 13:05, time of Japan. */
    public String clock(Instant at) {
        return at == null ? "" : CLOCK.format(at.atZone(Jst.ZONE));
    }

    public String fiscalYear(Integer year) {
        return year == null ? "" : new FiscalYear(year).label(locale());
    }

    /** A message as it stands. */
    public String word(String key) {
        return Texts.get(locale(), key);
    }

    /** A message with words put in; up to three. */
    public String msg(String key, Object first) {
        return Texts.get(locale(), key, first);
    }

    public String msg(String key, Object first, Object second) {
        return Texts.get(locale(), key, first, second);
    }

    public String msg(String key, Object first, Object second, Object third) {
        return Texts.get(locale(), key, first, second, third);
    }

    private static String as(String stored, Function<String, Optional<String>> form) {
        String shown = found(stored, form);
        return shown.isEmpty() && stored != null ? stored : shown;
    }

    /** Empty for what an import or an older rule let in and the value class refuses. */
    private static String found(String stored, Function<String, Optional<String>> form) {
        try {
            return form.apply(stored).orElse("");
        } catch (BusinessException old) {
            return "";
        }
    }

    private static LocalDate dayOf(Object day) {
        return day instanceof Instant at ? Jst.day(at) : (LocalDate) day;
    }

    private boolean japanese() {
        return "ja".equals(locale().getLanguage());
    }

    private Locale locale() {
        return visitor.getLocale();
    }
}
