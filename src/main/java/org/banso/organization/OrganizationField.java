package org.banso.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.shared.ThreeWay;
import org.banso.shared.ThreeWay.Part;

/**
 * Every field of domain.md 4.2, stated once for comparing, merging and history: how it is read from the details and written into
 * them. The label is the message {@code karte.field.} + {@link #key}.
 */
public enum OrganizationField {
    NAME("organizationName", Form.LINE, null, OrganizationSheet::getName, (s, v) -> s.setName((String) v)),
    NAME_KANA("nameKana", Form.LINE, null, OrganizationSheet::getNameKana, (s, v) -> s.setNameKana((String) v)),
    NAME_EN("nameEn", Form.LINE, null, OrganizationSheet::getNameEn, (s, v) -> s.setNameEn((String) v)),
    APPLICANT_TYPE("applicantType", Form.CODE, "applicantType", OrganizationSheet::getApplicantType, (s, v) -> s.setApplicantType((String) v)),
    CORPORATE_NUMBER("corporateNumber", Form.LINE, null, OrganizationSheet::getCorporateNumber, (s, v) -> s.setCorporateNumber((String) v)),
    REPRESENTATIVE("representative", Form.LINE, null, OrganizationSheet::getRepresentative, (s, v) -> s.setRepresentative((String) v)),
    FOUNDED_ON("foundedOn", Form.DATE, null, OrganizationSheet::getFoundedOn, (s, v) -> s.setFoundedOn((LocalDate) v)),
    CAPITAL_YEN("capitalYen", Form.NUMBER, null, OrganizationSheet::getCapitalYen, (s, v) -> s.setCapitalYen((Long) v)),
    EMPLOYEES("employees", Form.NUMBER, null, OrganizationSheet::getEmployees, (s, v) -> s.setEmployees((Integer) v)),
    COUNTRY("country", Form.COUNTRY, null, OrganizationSheet::getCountry, (s, v) -> s.setCountry((String) v)),
    POSTAL_CODE("postalCode", Form.LINE, null, OrganizationSheet::getPostalCode, (s, v) -> s.setPostalCode((String) v)),
    PREFECTURE("prefecture", Form.CODE, "prefecture", OrganizationSheet::getPrefecture, (s, v) -> s.setPrefecture((String) v)),
    CITY("city", Form.LINE, null, OrganizationSheet::getCity, (s, v) -> s.setCity((String) v)),
    ADDRESS_LINE("addressLine", Form.LINE, null, OrganizationSheet::getAddressLine, (s, v) -> s.setAddressLine((String) v)),
    URL("url", Form.LINK, null, OrganizationSheet::getUrl, (s, v) -> s.setUrl((String) v)),
    PHONE("orgPhone", Form.LINE, null, OrganizationSheet::getPhone, (s, v) -> s.setPhone((String) v)),
    EMAIL("orgEmail", Form.LINE, null, OrganizationSheet::getEmail, (s, v) -> s.setEmail((String) v)),
    FUNDING_STAGE("fundingStage", Form.CODE, "fundingStage", OrganizationSheet::getFundingStage, (s, v) -> s.setFundingStage((String) v)),
    LAST_ROUND("lastRound", Form.CODE, "round", OrganizationSheet::getLastRound, (s, v) -> s.setLastRound((String) v)),
    TOTAL_RAISED_YEN("totalRaisedYen", Form.NUMBER, null, OrganizationSheet::getTotalRaisedYen, (s, v) -> s.setTotalRaisedYen((Long) v)),
    INVESTORS("investors", Form.LINE, null, OrganizationSheet::getInvestors, (s, v) -> s.setInvestors((String) v)),
    ORIGIN_INSTITUTION("originInstitution", Form.LINE, null, OrganizationSheet::getOriginInstitution, (s, v) -> s.setOriginInstitution((String) v)),
    UNIVERSITY_SPINOUT("universitySpinout", Form.FLAG, null, s -> s.isUniversitySpinout() ? Boolean.TRUE : null, (s, v) -> s.setUniversitySpinout(Boolean.TRUE.equals(v))),
    INDUSTRY_LICENCES("industryLicences", Form.CODES, "industryLicence", OrganizationSheet::getIndustryLicences, OrganizationField::licences),
    CONTACTS("contacts", OrganizationDetails::contacts, ContactSheet::inWords, OrganizationField::contacts),
    PUBLIC_FUNDS("publicFunds", OrganizationDetails::funds, PublicFund::inWords, OrganizationField::funds);

    /** What a field holds. */
    public enum Form { LINE, LINK, CODE, CODES, COUNTRY, DATE, NUMBER, FLAG, ROWS }

    /** Fields in which money that came in shows (the timeline's 資金調達). */
    public static final List<OrganizationField> FUNDING = List.of(FUNDING_STAGE, LAST_ROUND, TOTAL_RAISED_YEN, PUBLIC_FUNDS);

    private static final Map<String, OrganizationField> BY_KEY = Arrays.stream(values()).collect(Collectors.toMap(OrganizationField::key, Function.identity()));

    private final String key;
    private final Form form;
    private final String list;
    private final Part<OrganizationDetails> part;

    OrganizationField(String key, Form form, String list, Function<OrganizationSheet, Object> read, BiConsumer<OrganizationSheet, Object> write) {
        this.key = key;
        this.form = form;
        this.list = list;
        this.part = new Part<>(key, details -> read.apply(details.sheet()), (details, value) -> write.accept(details.sheet(), value));
    }

    /** Rows: each compares by its words, and stands in a line of its own. */
    <T> OrganizationField(String key, Function<OrganizationDetails, List<T>> rows, Function<T, String> words, BiConsumer<OrganizationDetails, Object> write) {
        this.key = key;
        this.form = Form.ROWS;
        this.list = null;
        this.part = new Part<>(key, details -> rows.apply(details.copy()), write, value -> lines(value, words));
    }

    /** The field with this key, or null. */
    public static OrganizationField of(String key) {
        return BY_KEY.get(key);
    }

    /** The stable name used in history and messages, the same as the karte's. */
    public String key() {
        return key;
    }

    public Form form() {
        return form;
    }

    /** The code list of a code, else null. */
    public String list() {
        return list;
    }

    /** The value as text: codes joined by commas, rows in lines; empty for nothing. */
    public String text(OrganizationDetails details) {
        Object value = part.read().apply(details);
        return value == null || value instanceof List<?> several && several.isEmpty() ? "" : part.told().apply(value);
    }

    /** Writes what {@code from} says into {@code to}. */
    public void copy(OrganizationDetails from, OrganizationDetails to) {
        part.write().accept(to, part.read().apply(from));
    }

    /** All fields as one form that several people may edit. */
    public static ThreeWay<OrganizationDetails> all() {
        return new ThreeWay<>(OrganizationDetails::blank, Arrays.stream(values()).map(field -> field.part).toList());
    }

    @SuppressWarnings("unchecked")
    private static <T> String lines(Object rows, Function<T, String> words) {
        return ((List<T>) rows).stream().map(words).collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static void licences(OrganizationSheet sheet, Object codes) {
        sheet.setIndustryLicences((List<String>) codes);
    }

    @SuppressWarnings("unchecked")
    private static void contacts(OrganizationDetails details, Object rows) {
        details.contacts().clear();
        details.contacts().addAll((List<ContactSheet>) rows);
    }

    @SuppressWarnings("unchecked")
    private static void funds(OrganizationDetails details, Object rows) {
        details.funds().clear();
        details.funds().addAll((List<PublicFund>) rows);
    }
}
