package org.banso.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every field of the karte (domain.md 4.1 to 4.6), stated once: where it stands, what it holds, when it has to be there and
 * who may read it. Pages, history, search, exports, imports and printed forms ask here, so that none of them shows more than
 * another. Its label is the message {@code karte.field.} + {@link #key}.
 */
public enum KarteField {
    // domain.md 4.1
    CASE_NO(KarteTab.MATTER, "caseNo", Form.LINE, 16, null, Stage.AUTO, Audience.EVERYBODY),
    /** The number of the list the office kept before. */
    LEGACY_NO(KarteTab.MATTER, "legacyNo", Form.LINE, 40, null, Stage.AUTO, Audience.TEAM),
    RECEIVED_AT(KarteTab.MATTER, "receivedAt", Form.INSTANT, 0, null, Stage.AUTO, Audience.EVERYBODY),
    CONSULTED_ON(KarteTab.MATTER, "consultedOn", Form.DATE, 0, null, Stage.SUBMITTED, Audience.EVERYBODY),
    CHANNEL(KarteTab.MATTER, "channel", Form.CODE, 0, "channel", Stage.SUBMITTED, Audience.TEAM),
    DESK(KarteTab.MATTER, "desk", Form.CODE, 0, "desk", Stage.SUBMITTED, Audience.EVERYBODY),
    STATUS(KarteTab.MATTER, "status", Form.ENUM, 0, null, Stage.AUTO, Audience.EVERYBODY),
    CONSULTATION_TYPE(KarteTab.MATTER, "consultationType", Form.CODE, 0, "consultationType", Stage.SUBMITTED, Audience.EVERYBODY),
    TOPICS(KarteTab.MATTER, "topics", Form.CODES, 0, "topic", Stage.SUBMITTED, Audience.EVERYBODY),
    TITLE(KarteTab.MATTER, "title", Form.LINE, 100, null, Stage.SUBMITTED, Audience.EVERYBODY),
    BODY(KarteTab.MATTER, "body", Form.PROSE, 4000, null, Stage.SUBMITTED, Audience.EVERYBODY),
    GOAL(KarteTab.MATTER, "goal", Form.PROSE, 1000, null, Stage.OPTIONAL, Audience.EVERYBODY),
    WANTED_BY(KarteTab.MATTER, "wantedBy", Form.DATE, 0, null, Stage.OPTIONAL, Audience.EVERYBODY),
    PREFERRED_WAYS(KarteTab.MATTER, "preferredWays", Form.CODES, 0, "preferredWay", Stage.OPTIONAL, Audience.FILED),
    CONFIDENTIALITY(KarteTab.MATTER, "confidentiality", Form.CODE, 0, "confidentiality", Stage.SUBMITTED, Audience.FILED),
    DISCLOSURE_ON(KarteTab.MATTER, "disclosureOn", Form.DATE, 0, null, Stage.OPTIONAL, Audience.FILED),
    EXCLUDED_SUPPORTERS(KarteTab.MATTER, "excludedSupporters", Form.PROSE, 500, null, Stage.OPTIONAL, Audience.ARRANGING),
    HOW_KNOWN(KarteTab.MATTER, "howKnown", Form.CODE, 0, "howKnown", Stage.OPTIONAL, Audience.APPLICANT_AND_OFFICE),
    PREVIOUS_CASE(KarteTab.MATTER, "previousCase", Form.LINE, 16, null, Stage.OPTIONAL, Audience.TEAM),
    CONSENT_PRIVACY_AT(KarteTab.MATTER, "consentPrivacyAt", Form.INSTANT, 0, null, Stage.SUBMITTED, Audience.APPLICANT_AND_OFFICE),
    CONSENTS(KarteTab.MATTER, "consents", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.APPLICANT_AND_OFFICE),
    OWNER(KarteTab.MATTER, "owner", Form.LINE, 60, null, Stage.OPTIONAL, Audience.TEAM),
    PRIORITY(KarteTab.MATTER, "priority", Form.ENUM, 0, null, Stage.OPTIONAL, Audience.OFFICE_ONLY),
    OFFICE_MEMO(KarteTab.MATTER, "officeMemo", Form.PROSE, 4000, null, Stage.OPTIONAL, Audience.OFFICE_ONLY),
    EXPERTISE(KarteTab.MATTER, "expertise", Form.CODES, 0, "expertise", Stage.OPTIONAL, Audience.TEAM),
    CLOSE_REASON(KarteTab.MATTER, "closeReason", Form.CODE, 0, "closeReason", Stage.AUTO, Audience.EVERYBODY),

    // domain.md 4.2
    ORGANIZATION_NAME(KarteTab.ORGANIZATION, "organizationName", Form.LINE, 120, null, Stage.SUBMITTED, Audience.FILED),
    ORGANIZATION_NAME_KANA(KarteTab.ORGANIZATION, "nameKana", Form.LINE, 120, null, Stage.OPTIONAL, Audience.FILED),
    ORGANIZATION_NAME_EN(KarteTab.ORGANIZATION, "nameEn", Form.LINE, 120, null, Stage.OPTIONAL, Audience.FILED),
    APPLICANT_TYPE(KarteTab.ORGANIZATION, "applicantType", Form.CODE, 0, "applicantType", Stage.SUBMITTED, Audience.EVERYBODY),
    CORPORATE_NUMBER(KarteTab.ORGANIZATION, "corporateNumber", Form.LINE, 13, null, Stage.OPTIONAL, Audience.FILED),
    REPRESENTATIVE(KarteTab.ORGANIZATION, "representative", Form.LINE, 60, null, Stage.OPTIONAL, Audience.FILED),
    FOUNDED_ON(KarteTab.ORGANIZATION, "foundedOn", Form.DATE, 0, null, Stage.OPTIONAL, Audience.FILED),
    CAPITAL_YEN(KarteTab.ORGANIZATION, "capitalYen", Form.NUMBER, 13, null, Stage.OPTIONAL, Audience.FILED),
    EMPLOYEES(KarteTab.ORGANIZATION, "employees", Form.NUMBER, 6, null, Stage.OPTIONAL, Audience.FILED),
    VENTURE(KarteTab.ORGANIZATION, "venture", Form.FLAG, 0, null, Stage.AUTO, Audience.EVERYBODY),
    POSTAL_CODE(KarteTab.ORGANIZATION, "postalCode", Form.LINE, 7, null, Stage.OPTIONAL, Audience.FILED),
    PREFECTURE(KarteTab.ORGANIZATION, "prefecture", Form.CODE, 0, "prefecture", Stage.SUBMITTED, Audience.EVERYBODY),
    CITY(KarteTab.ORGANIZATION, "city", Form.LINE, 60, null, Stage.OPTIONAL, Audience.FILED),
    ADDRESS_LINE(KarteTab.ORGANIZATION, "addressLine", Form.LINE, 200, null, Stage.OPTIONAL, Audience.FILED),
    COUNTRY(KarteTab.ORGANIZATION, "country", Form.LINE, 2, null, Stage.OPTIONAL, Audience.EVERYBODY),
    URL(KarteTab.ORGANIZATION, "url", Form.LINE, 200, null, Stage.OPTIONAL, Audience.FILED),
    ORGANIZATION_PHONE(KarteTab.ORGANIZATION, "orgPhone", Form.LINE, 15, null, Stage.OPTIONAL, Audience.FILED),
    ORGANIZATION_EMAIL(KarteTab.ORGANIZATION, "orgEmail", Form.LINE, 254, null, Stage.OPTIONAL, Audience.FILED),
    CONTACT_NAME(KarteTab.ORGANIZATION, "contactName", Form.LINE, 60, null, Stage.SUBMITTED, Audience.FILED),
    CONTACT_EMAIL(KarteTab.ORGANIZATION, "contactEmail", Form.LINE, 254, null, Stage.SUBMITTED, Audience.FILED),
    CONTACT_PHONE(KarteTab.ORGANIZATION, "contactPhone", Form.LINE, 15, null, Stage.OPTIONAL, Audience.FILED),
    CONTACTS(KarteTab.ORGANIZATION, "contacts", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.APPLICANT_AND_OFFICE),
    FUNDING_STAGE(KarteTab.ORGANIZATION, "fundingStage", Form.CODE, 0, "fundingStage", Stage.SCREENED, Audience.FILED),
    LAST_ROUND(KarteTab.ORGANIZATION, "lastRound", Form.CODE, 0, "round", Stage.OPTIONAL, Audience.FILED),
    TOTAL_RAISED_YEN(KarteTab.ORGANIZATION, "totalRaisedYen", Form.NUMBER, 13, null, Stage.OPTIONAL, Audience.APPLICANT_AND_OFFICE),
    INVESTORS(KarteTab.ORGANIZATION, "investors", Form.PROSE, 500, null, Stage.OPTIONAL, Audience.FILED),
    ORIGIN_INSTITUTION(KarteTab.ORGANIZATION, "originInstitution", Form.LINE, 120, null, Stage.OPTIONAL, Audience.FILED),
    UNIVERSITY_SPINOUT(KarteTab.ORGANIZATION, "universitySpinout", Form.FLAG, 0, null, Stage.OPTIONAL, Audience.FILED),
    PUBLIC_FUNDS(KarteTab.ORGANIZATION, "publicFunds", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.FILED),
    INDUSTRY_LICENCES(KarteTab.ORGANIZATION, "industryLicences", Form.CODES, 0, "industryLicence", Stage.OPTIONAL, Audience.FILED),

    // domain.md 4.3
    PRODUCT_TYPE(KarteTab.PRODUCT, "productType", Form.CODE, 0, "productType", Stage.SUBMITTED, Audience.EVERYBODY),
    PRODUCT_NAME(KarteTab.PRODUCT, "productName", Form.LINE, 100, null, Stage.SUBMITTED, Audience.FILED),
    PRODUCT_PHASE(KarteTab.PRODUCT, "productPhase", Form.CODE, 0, "phase", Stage.SUBMITTED, Audience.EVERYBODY),
    STAGE_GATE(KarteTab.PRODUCT, "stageGate", Form.NUMBER, 2, null, Stage.OPTIONAL, Audience.FILED),
    PRODUCT_SUMMARY(KarteTab.PRODUCT, "productSummary", Form.PROSE, 1000, null, Stage.SCREENED, Audience.EVERYBODY),
    PRODUCT_INDICATION(KarteTab.PRODUCT, "productIndication", Form.PROSE, 500, null, Stage.OPTIONAL, Audience.EVERYBODY),
    DEVICE_CLASS(KarteTab.PRODUCT, "deviceClass", Form.CODE, 0, "deviceClass", Stage.SCREENED, Audience.EVERYBODY),
    APPROVAL_ROUTE(KarteTab.PRODUCT, "approvalRoute", Form.CODE, 0, "approvalRoute", Stage.SCREENED, Audience.EVERYBODY),
    NEW_DEVICE(KarteTab.PRODUCT, "newDevice", Form.FLAG, 0, null, Stage.OPTIONAL, Audience.EVERYBODY),
    JMDN_CODE(KarteTab.PRODUCT, "jmdnCode", Form.LINE, 8, null, Stage.OPTIONAL, Audience.FILED),
    GENERIC_NAME(KarteTab.PRODUCT, "genericName", Form.LINE, 200, null, Stage.OPTIONAL, Audience.FILED),
    MODALITIES(KarteTab.PRODUCT, "modalities", Form.CODES, 0, "modality", Stage.SCREENED, Audience.EVERYBODY),
    DISEASE_AREAS(KarteTab.PRODUCT, "diseaseAreas", Form.CODES, 0, "diseaseArea", Stage.SCREENED, Audience.EVERYBODY),
    ICD10(KarteTab.PRODUCT, "icd10", Form.LINE, 8, null, Stage.OPTIONAL, Audience.FILED),
    RARE_DISEASE(KarteTab.PRODUCT, "rareDisease", Form.FLAG, 0, null, Stage.OPTIONAL, Audience.EVERYBODY),
    PEDIATRIC(KarteTab.PRODUCT, "pediatric", Form.FLAG, 0, null, Stage.OPTIONAL, Audience.EVERYBODY),
    PRIORITY_INFECTION(KarteTab.PRODUCT, "priorityInfection", Form.CODE, 0, "priorityInfection", Stage.OPTIONAL, Audience.EVERYBODY),
    INTEGRATED_PROJECT(KarteTab.PRODUCT, "integratedProject", Form.CODE, 0, "integratedProject", Stage.OPTIONAL, Audience.EVERYBODY),
    CARE_FIELD(KarteTab.PRODUCT, "careField", Form.CODE, 0, "careField", Stage.OPTIONAL, Audience.EVERYBODY),
    PATENTS(KarteTab.PRODUCT, "patents", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.FILED),
    TRIALS(KarteTab.PRODUCT, "trials", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.FILED),
    CONSULTATION_HISTORY(KarteTab.PRODUCT, "consultationHistory", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.FILED),
    DESIGNATIONS(KarteTab.PRODUCT, "designations", Form.CODES, 0, "designation", Stage.OPTIONAL, Audience.EVERYBODY),
    PRODUCT_COMPETITORS(KarteTab.PRODUCT, "productCompetitors", Form.PROSE, 500, null, Stage.OPTIONAL, Audience.FILED),
    TARGET_MARKET(KarteTab.PRODUCT, "targetMarket", Form.PROSE, 500, null, Stage.OPTIONAL, Audience.FILED),
    PRICE_IMAGE(KarteTab.PRODUCT, "priceImage", Form.PROSE, 500, null, Stage.OPTIONAL, Audience.APPLICANT_AND_OFFICE),
    FURTHER_PRODUCTS(KarteTab.PRODUCT, "furtherProducts", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.FILED),

    // domain.md 4.4
    TEAM(KarteTab.SUPPORTERS, "team", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.TEAM),
    CONFLICTS(KarteTab.SUPPORTERS, "conflicts", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.JUDGES),

    // domain.md 4.5
    RELEASED_SUMMARIES(KarteTab.SUPPORT, "releasedSummaries", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.EVERYBODY),
    INTERNAL_NOTES(KarteTab.SUPPORT, "internalNotes", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.TEAM),
    NEXT_ACTIONS(KarteTab.SUPPORT, "nextActions", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.TEAM),
    MEETINGS(KarteTab.SUPPORT, "meetings", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.FILED),
    /** How often the office or a supporter helped, meetings and written advice alike. */
    SUPPORT_COUNT(KarteTab.SUPPORT, "supportCount", Form.NUMBER, 4, null, Stage.AUTO, Audience.EVERYBODY),
    LAST_SUPPORT_ON(KarteTab.SUPPORT, "lastSupportOn", Form.DATE, 0, null, Stage.AUTO, Audience.EVERYBODY),

    // domain.md 4.6
    COLLABORATORS(KarteTab.COLLABORATORS, "collaborators", Form.ROWS, 0, null, Stage.OPTIONAL, Audience.FILED);

    /** What a field holds. */
    public enum Form {
        /** One line of text. */
        LINE,
        /** Text of many lines, in which names may stand. */
        PROSE,
        DATE,
        INSTANT,
        NUMBER,
        FLAG,
        /** One code of {@link #list}. */
        CODE,
        /** Several codes of {@link #list}. */
        CODES,
        /** A constant of our own. */
        ENUM,
        /** Rows with columns of their own. */
        ROWS
    }

    /** From when on a field has to be filled. */
    public enum Stage {
        /** By the program. */
        AUTO,
        /** When the applicant sends it (● of domain.md 4). */
        SUBMITTED,
        /** When screening ends (○). */
        SCREENED,
        OPTIONAL
    }

    private static final Map<String, KarteField> BY_KEY = Arrays.stream(values()).collect(Collectors.toMap(KarteField::key, Function.identity()));

    private final KarteTab tab;
    private final String key;
    private final Form form;
    private final int max;
    private final String list;
    private final Stage stage;
    private final Set<Audience> readers;

    KarteField(KarteTab tab, String key, Form form, int max, String list, Stage stage, Set<Audience> readers) {
        this.tab = tab;
        this.key = key;
        this.form = form;
        this.max = max;
        this.list = list;
        this.stage = stage;
        this.readers = readers;
    }

    /** The field with this key, or null: old history may name fields that are no more. */
    public static KarteField of(String key) {
        return BY_KEY.get(key);
    }

    /** The fields of a tab in the order in which they are read. */
    public static List<KarteField> of(KarteTab tab) {
        return Arrays.stream(values()).filter(field -> field.tab == tab).toList();
    }

    public KarteTab tab() {
        return tab;
    }

    /** The stable name used in history, messages, exports and saved settings. */
    public String key() {
        return key;
    }

    public Form form() {
        return form;
    }

    /** Most characters, or digits of a number; 0 where neither applies. */
    public int max() {
        return max;
    }

    /** The code list of a {@link Form#CODE} or {@link Form#CODES}, else null. */
    public String list() {
        return list;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether this audience may read the field at all; which cases it may read is {@link CaseScope}'s to say. */
    public boolean readableBy(Audience audience) {
        return readers.contains(audience);
    }
}
