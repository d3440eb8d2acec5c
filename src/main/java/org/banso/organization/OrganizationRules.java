package org.banso.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.CorporateNumber;
import org.banso.shared.Email;
import org.banso.shared.Kana;
import org.banso.shared.PhoneNumber;
import org.banso.shared.PostalCode;
import org.banso.shared.Text;

/**
 * The rules of domain.md 4.2 and the one form in which each value is kept. Every fault is told at once, at its field; the
 * page's hints use the same constants.
 */
final class OrganizationRules {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private OrganizationRules() {
    }

    /** The sheet and its contact in the form they are stored, or a refusal that names every fault. */
    static void settle(OrganizationSheet sheet, ContactSheet contact, LocalDate today) {
        var faults = new ArrayList<Fault>();
        organization(faults, sheet, today);
        contact(faults, contact);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    private static void organization(List<Fault> faults, OrganizationSheet sheet, LocalDate today) {
        line(faults, "name", sheet.getName(), OrganizationSheet.NAME_MAX, sheet::setName);
        line(faults, "nameEn", sheet.getNameEn(), OrganizationSheet.NAME_MAX, sheet::setNameEn);
        line(faults, "representative", sheet.getRepresentative(), OrganizationSheet.PERSON_MAX, sheet::setRepresentative);
        line(faults, "city", sheet.getCity(), OrganizationSheet.CITY_MAX, sheet::setCity);
        line(faults, "addressLine", sheet.getAddressLine(), OrganizationSheet.ADDRESS_MAX, sheet::setAddressLine);
        line(faults, "originInstitution", sheet.getOriginInstitution(), OrganizationSheet.NAME_MAX, sheet::setOriginInstitution);
        line(faults, "investors", sheet.getInvestors(), OrganizationSheet.INVESTORS_MAX, sheet::setInvestors);
        line(faults, "url", sheet.getUrl(), OrganizationSheet.URL_MAX, sheet::setUrl);
        required(faults, "name", sheet.getName());
        required(faults, "applicantType", sheet.getApplicantType());
        value(faults, "nameKana", sheet.getNameKana(), Kana::optional, sheet::setNameKana);
        value(faults, "corporateNumber", sheet.getCorporateNumber(), CorporateNumber::optional, sheet::setCorporateNumber);
        value(faults, "orgPhone", sheet.getPhone(), PhoneNumber::optional, sheet::setPhone);
        value(faults, "orgEmail", sheet.getEmail(), Email::optional, sheet::setEmail);
        place(faults, sheet);
        if (sheet.getUrl() != null && !sheet.getUrl().matches("(?i)https?://[^\\s]+")) {
            faults.add(new Fault("url", "org.url.invalid"));
        }
        if (sheet.getFoundedOn() != null && sheet.getFoundedOn().isAfter(today)) {
            faults.add(new Fault("foundedOn", "org.founded.future"));
        }
        within(faults, "capitalYen", sheet.getCapitalYen(), OrganizationSheet.CAPITAL_MAX);
        within(faults, "employees", sheet.getEmployees() == null ? null : sheet.getEmployees().longValue(), OrganizationSheet.EMPLOYEES_MAX);
    }

    private static void place(List<Fault> faults, OrganizationSheet sheet) {
        if (Text.isBlank(sheet.getCountry())) {
            sheet.setCountry(OrganizationSheet.JAPAN);
        }
        if (!COUNTRIES.contains(sheet.getCountry())) {
            faults.add(new Fault("country", "org.country.unknown"));
        } else if (OrganizationSheet.JAPAN.equals(sheet.getCountry())) {
            required(faults, "prefecture", sheet.getPrefecture());
            value(faults, "postalCode", sheet.getPostalCode(), PostalCode::optional, sheet::setPostalCode);
        } else {
            sheet.setPrefecture(null);
            sheet.setPostalCode(null);
        }
    }

    private static void contact(List<Fault> faults, ContactSheet contact) {
        line(faults, "contactName", contact.getName(), ContactSheet.TEXT_MAX, contact::setName);
        line(faults, "contactDept", contact.getDept(), ContactSheet.TEXT_MAX, contact::setDept);
        line(faults, "contactPosition", contact.getPosition(), ContactSheet.TEXT_MAX, contact::setPosition);
        value(faults, "contactKana", contact.getNameKana(), Kana::optional, contact::setNameKana);
        value(faults, "contactPhone", contact.getPhone(), PhoneNumber::optional, contact::setPhone);
        value(faults, "contactEmail", contact.getEmail(), Email::optional, contact::setEmail);
    }

    private static void required(List<Fault> faults, String field, String value) {
        if (Text.isBlank(value)) {
            faults.add(new Fault(field, "org.required"));
        }
    }

    private static void line(List<Fault> faults, String field, String typed, int max, Consumer<String> keep) {
        String settled = Text.singleLineOrNull(typed);
        keep.accept(settled);
        if (Text.length(settled) > max) {
            faults.add(new Fault(field, "org.tooLong", max, Text.length(settled)));
        }
    }

    private static void value(List<Fault> faults, String field, String typed, Function<String, Optional<?>> read, Consumer<String> keep) {
        try {
            keep.accept(read.apply(typed).map(Object::toString).orElse(null));
        } catch (BusinessException e) {
            faults.add(new Fault(field, e.key(), e.args()));
        }
    }

    private static void within(List<Fault> faults, String field, Long number, long max) {
        if (number != null && (number < 0 || number > max)) {
            faults.add(new Fault(field, "org.number.range", max));
        }
    }
}
