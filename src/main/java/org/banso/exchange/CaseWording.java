package org.banso.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.codelist.Codes;
import org.banso.consultation.KarteField;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;

/** Puts the values of a case into the cells of a list: codes as words or as they are, several below each other. */
final class CaseWording {
    /** Between several codes of one cell. */
    static final String BETWEEN = "\n";
    private static final String BETWEEN_WORDS = "／";

    private final ExportChoice choice;
    private final Codes codes;
    private final Locale reader;

    CaseWording(ExportChoice choice, Codes codes) {
        this.choice = choice;
        this.codes = codes;
        this.reader = choice.locale();
    }

    /** The names of the columns. */
    List<String> head() {
        var names = new ArrayList<String>();
        for (KarteField field : choice.fields()) {
            String name = Texts.get(reader, "karte.field." + field.key());
            names.add(name);
            if (twice(field)) {
                names.add(Texts.get(reader, "exchange.codeColumn", name));
            }
        }
        return names;
    }

    /** One row; codes carry the words of the case's own day. */
    List<Object> row(Map<KarteField, Object> values, LocalDate day) {
        var cells = new ArrayList<Object>();
        for (KarteField field : choice.fields()) {
            Object value = values.get(field);
            cells.add(cell(field, value, choice.codes() == CodeForm.CODE, day));
            if (twice(field)) {
                cells.add(cell(field, value, true, day));
            }
        }
        return cells;
    }

    private boolean twice(KarteField field) {
        return choice.codes() == CodeForm.BOTH && isCoded(field);
    }

    private static boolean isCoded(KarteField field) {
        return field.form() == KarteField.Form.CODE || field.form() == KarteField.Form.CODES || field.form() == KarteField.Form.ENUM;
    }

    private Object cell(KarteField field, Object value, boolean asCode, LocalDate day) {
        if (value == null) {
            return null;
        }
        return switch (field.form()) {
            case CODE -> asCode ? value : codes.label(field.list(), (String) value, reader, day);
            case CODES -> ((Collection<?>) value).stream().map(code -> asCode ? (String) code : codes.label(field.list(), (String) code, reader, day))
                .collect(Collectors.joining(BETWEEN));
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
