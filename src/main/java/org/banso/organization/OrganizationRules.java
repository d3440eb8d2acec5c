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
import org.banso.shared.ResearcherNumber;
import org.banso.shared.Text;

/**
 * The rules of domain.md 4.2 and the one form in which each value is kept. Every fault is told at once, at its field; the
 * page's hints use the same constants.
 */
final class OrganizationRules {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Earlier funds say nothing about a matter of today. */
    private static final int FIRST_FUND = 1990;
    private static final String REQUIRED = "org.required";

    private OrganizationRules() {
    }

    /** The details in the form they are stored, or a refusal that names every fault; rows nobody filled are gone already. */
    static void settle(OrganizationDetails details, LocalDate today) {
        List<Fault> faults = faults(details, today);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    /** The same for what a list of former years tells, which seldom says where an organization is; the faults are handed back. */
    static List<Fault> formerFaults(OrganizationDetails details, LocalDate today) {
        return faults(details, today).stream().filter(fault -> !("prefecture".equals(fault.field()) && REQUIRED.equals(fault.key()))).toList();
    }

    private static List<Fault> faults(OrganizationDetails details, LocalDate today) {
        var faults = new ArrayList<Fault>();
        organization(faults, details.sheet(), today);
        within(faults, details.contacts().size(), OrganizationDetails.CONTACTS_MAX, "org.contacts.tooMany");
        within(faults, details.funds().size(), OrganizationDetails.FUNDS_MAX, "org.funds.tooMany");
        for (int row = 0; row < details.contacts().size(); row++) {
            contact(faults, details.contacts().get(row), row == 0 ? "" : Integer.toString(row + 1));
        }
        for (int row = 0; row < details.funds().size(); row++) {
            fund(faults, details.funds().get(row), Integer.toString(row + 1), today);
        }
        return faults;
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
        within(faults, "totalRaisedYen", sheet.getTotalRaisedYen(), OrganizationSheet.CAPITAL_MAX);
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

    /** The inputs of the main contact have no number, those of the others end in theirs. */
    private static void contact(List<Fault> faults, ContactSheet contact, String row) {
        required(faults, "contactName" + row, contact.getName());
        line(faults, "contactName" + row, contact.getName(), ContactSheet.TEXT_MAX, contact::setName);
        line(faults, "contactDept" + row, contact.getDept(), ContactSheet.TEXT_MAX, contact::setDept);
        line(faults, "contactPosition" + row, contact.getPosition(), ContactSheet.TEXT_MAX, contact::setPosition);
        value(faults, "contactKana" + row, contact.getNameKana(), Kana::optional, contact::setNameKana);
        value(faults, "contactPhone" + row, contact.getPhone(), PhoneNumber::optional, contact::setPhone);
        value(faults, "contactEmail" + row, contact.getEmail(), Email::optional, contact::setEmail);
    }

    private static void fund(List<Fault> faults, PublicFund fund, String row, LocalDate today) {
        required(faults, "fundAgency" + row, fund.getAgency());
        line(faults, "fundAgency" + row, fund.getAgency(), PublicFund.TEXT_MAX, fund::setAgency);
        line(faults, "fundProgramme" + row, fund.getProgramme(), PublicFund.TEXT_MAX, fund::setProgramme);
        line(faults, "fundNumber" + row, fund.getNumber(), PublicFund.NUMBER_MAX, fund::setNumber);
        if (fund.getYear() != null && (fund.getYear() < FIRST_FUND || fund.getYear() > today.getYear() + 1)) {
            faults.add(new Fault("fundYear" + row, "org.fund.year", FIRST_FUND, today.getYear() + 1));
        }
        value(faults, "fundResearcher" + row, fund.getResearcherNumber(), ResearcherNumber::optional, fund::setResearcherNumber);
    }

    private static void within(List<Fault> faults, int rows, int most, String key) {
        if (rows > most) {
            faults.add(new Fault(null, key, most));
        }
    }

    private static void required(List<Fault> faults, String field, String value) {
        if (Text.isBlank(value)) {
            faults.add(new Fault(field, REQUIRED));
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
