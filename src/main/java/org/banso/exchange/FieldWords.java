package org.banso.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.codelist.Codes;
import org.banso.consultation.KarteField;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;

/** Puts the values that {@link CaseColumnQueries} reads into words: for a cell of a list as for a line on paper. */
public final class FieldWords {
    /** Between several codes of one field; the import knows it too. */
    static final String BETWEEN = "\n";
    private static final String BETWEEN_WORDS = "／";

    private final Codes codes;
    private final Locale reader;

    public FieldWords(Codes codes, Locale reader) {
        this.codes = codes;
        this.reader = reader;
    }

    /**
     * As text, empty for nothing; days and moments as they are written in tables.
     *
     * @param day whose words the codes get
     */
    public String text(KarteField field, Object value, LocalDate day) {
        Object told = of(field, value, false, day);
        return told == null ? "" : told instanceof Instant at ? Jst.at(at).toLocalDateTime().withSecond(0).withNano(0).toString().replace('T', ' ') : told.toString();
    }

    /** As a cell: text, a day, a moment, a number; null for nothing. */
    Object of(KarteField field, Object value, boolean asCode, LocalDate day) {
        if (value == null) {
            return null;
        }
        return switch (field.form()) {
            case CODE -> asCode ? value : codes.label(field.list(), (String) value, reader, day);
            case CODES -> ((Collection<?>) value).stream().map(code -> asCode ? (String) code : codes.label(field.list(), (String) code, reader, day)).collect(Collectors.joining(BETWEEN));
            case ENUM -> asCode ? ((Enum<?>) value).name() : word((Enum<?>) value);
            case FLAG -> Texts.get(reader, Boolean.TRUE.equals(value) ? "exchange.yes" : "exchange.no");
            case ROWS -> ((List<?>) value).stream().map(line -> line((List<?>) line, day)).collect(Collectors.joining(BETWEEN));
            case LINE, PROSE, DATE, INSTANT, NUMBER -> value;
        };
    }

    private String line(List<?> words, LocalDate day) {
        Function<Object, String> told = word -> word instanceof Coded coded ? codes.label(coded.list(), coded.code(), reader, day)
            : word instanceof Enum<?> constant ? word(constant) : word instanceof Instant at ? Jst.day(at).toString()
            : word instanceof LocalDate on ? on.toString() : word instanceof Integer minutes ? Texts.get(reader, "exchange.minutes", minutes) : word.toString();
        return words.stream().filter(Objects::nonNull).map(told).filter(word -> !word.isEmpty()).collect(Collectors.joining(BETWEEN_WORDS));
    }

    private String word(Enum<?> constant) {
        return Texts.get(reader, "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
