package org.banso.exchange;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banso.consultation.KarteField;

/**
 * What somebody wants of a list, and how.
 *
 * @param language in which the names of the columns and the words of codes are written: ja or en
 * @param fields   the columns in their order
 */
public record ExportChoice(ExportFormat format, CodeForm codes, String language, List<KarteField> fields) implements Serializable {
    /** What is ticked for who has never chosen. */
    static final List<KarteField> USUAL = List.of(KarteField.CASE_NO, KarteField.CONSULTED_ON, KarteField.STATUS, KarteField.CONSULTATION_TYPE, KarteField.TOPICS,
        KarteField.TITLE, KarteField.BODY, KarteField.OWNER, KarteField.ORGANIZATION_NAME, KarteField.APPLICANT_TYPE, KarteField.PREFECTURE,
        KarteField.PRODUCT_TYPE, KarteField.PRODUCT_NAME, KarteField.PRODUCT_PHASE, KarteField.TEAM);

    public ExportChoice {
        fields = List.copyOf(fields);
    }

    static ExportChoice usual(Locale reader) {
        return new ExportChoice(ExportFormat.XLSX, CodeForm.LABEL, reader.getLanguage(), USUAL);
    }

    /** Fields that are no more are left out. */
    static ExportChoice of(String format, String codes, String language, String fields) {
        return new ExportChoice(ExportFormat.valueOf(format), CodeForm.valueOf(codes), language,
            Arrays.stream(fields.split(",")).map(KarteField::of).filter(Objects::nonNull).toList());
    }

    static ExportChoice of(Map<String, String> parameters) {
        return of(parameters.get("format"), parameters.get("codes"), parameters.get("language"), parameters.get("fields"));
    }

    String keys() {
        return fields.stream().map(KarteField::key).collect(Collectors.joining(","));
    }

    Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
