package org.banso.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationField;
import org.banso.organization.OrganizationSheet;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;

/** Values of an organization's fields in the reader's words, from the form in which they are kept. */
@Named
@RequestScoped
public class SheetWords {
    @Inject
    private Label label;
    @Inject
    private Visitor visitor;

    /** The field as the details tell it; empty for nothing. */
    public String of(OrganizationField field, OrganizationDetails details) {
        return of(field, field.text(details));
    }

    /** A value as history and comparisons keep it. */
    public String of(String key, String stored) {
        OrganizationField field = OrganizationField.of(key);
        return field == null ? stored : of(field, stored);
    }

    private String of(OrganizationField field, String stored) {
        if (stored == null || stored.isEmpty()) {
            return "";
        }
        return switch (field.form()) {
            case CODE -> label.code(field.list(), stored);
            case CODES -> label.codes(field.list(), List.of(stored.split(",")));
            case COUNTRY -> new Locale("", stored).getDisplayCountry(visitor.getLocale());
            case DATE -> label.bothCalendars(LocalDate.parse(stored));
            case NUMBER -> NumberFormat.getIntegerInstance(Locale.ROOT).format(Long.parseLong(stored));
            case FLAG -> label.word("org.yes");
            case LINE, LINK, ROWS -> line(field, stored);
        };
    }

    private String line(OrganizationField field, String stored) {
        return switch (field) {
            case CORPORATE_NUMBER -> label.corporateNumber(stored);
            case POSTAL_CODE -> label.postalCode(stored);
            case PHONE -> label.phone(stored);
            default -> stored;
        };
    }

    /** Whether the details say anything in this field. */
    public boolean told(OrganizationField field, OrganizationDetails details) {
        return !field.text(details).isEmpty();
    }

    /** Every field in the order in which it is read. */
    public OrganizationField[] getFields() {
        return OrganizationField.values();
    }

    /** The countries of ISO 3166 in the reader's language, Japan first. */
    public List<Choice> getCountries() {
        Locale reader = visitor.getLocale();
        return Arrays.stream(Locale.getISOCountries()).map(code -> new Choice(code, new Locale("", code).getDisplayCountry(reader)))
            .sorted(Comparator.<Choice, Boolean>comparing(choice -> !OrganizationSheet.JAPAN.equals(choice.value())).thenComparing(Choice::label)).toList();
    }
}
