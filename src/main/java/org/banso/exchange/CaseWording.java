package org.banso.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banso.codelist.Codes;
import org.banso.consultation.KarteField;
import org.banso.platform.text.Texts;

/** Puts the values of a case into the cells of a list: codes as words or as they are, several below each other. */
final class CaseWording {
    private final ExportChoice choice;
    private final FieldWords words;
    private final Locale reader;

    CaseWording(ExportChoice choice, Codes codes) {
        this.choice = choice;
        this.reader = choice.locale();
        this.words = new FieldWords(codes, reader);
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
            cells.add(words.of(field, value, choice.codes() == CodeForm.CODE, day));
            if (twice(field)) {
                cells.add(words.of(field, value, true, day));
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
}
