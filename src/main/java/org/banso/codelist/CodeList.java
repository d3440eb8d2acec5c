package org.banso.codelist;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every code list there is (domain.md §4.7 and the fields it names), in the order in which the office knows them. */
public enum CodeList {
    CONSULTATION_TYPE("consultationType", "L1"),
    TOPIC("topic", "L2"),
    EXPERTISE_GROUP("expertiseGroup", "L2"),
    EXPERTISE("expertise", "L2"),
    APPLICANT_TYPE("applicantType", "L3"),
    APPLICANT_TYPE_ROLLUP("applicantTypeRollup", "L3", Growth.FIXED),
    PRODUCT_TYPE("productType", "L4"),
    PRODUCT_TYPE_ROLLUP("productTypeRollup", "L4", Growth.FIXED),
    PHASE("phase", "L5"),
    PHASE_ROLLUP("phaseRollup", "L5", Growth.FIXED),
    MODALITY("modality", "L6"),
    DISEASE_AREA("diseaseArea", "L7"),
    FUNDING_STAGE("fundingStage", "L8a"),
    ROUND("round", "L8b"),
    PRIORITY_INFECTION_GROUP("priorityInfectionGroup", "L9"),
    PRIORITY_INFECTION("priorityInfection", "L9"),
    INTEGRATED_PROJECT("integratedProject", "L10"),
    SUPPORT_KIND("supportKind", "L11", Growth.FIXED),
    OUTCOME_KIND("outcomeKind", "L12"),
    CLOSE_REASON("closeReason", "L13", Growth.FIXED),
    CARE_FIELD("careField", "L14"),
    PREFECTURE("prefecture", "L15", Growth.FIXED),
    PREFECTURE_ROLLUP("prefectureRollup", "L15", Growth.FIXED),
    DEVICE_CLASS("deviceClass", "L16", Growth.FIXED),
    APPROVAL_ROUTE("approvalRoute", "L17", Growth.FIXED),
    CHANNEL("channel", "4.1"),
    PREFERRED_WAY("preferredWay", "4.1"),
    CONFIDENTIALITY("confidentiality", "4.1", Growth.FIXED),
    HOW_KNOWN("howKnown", "4.1"),
    PARTNER_AGENCY("partnerAgency", "4.1"),
    INDUSTRY_LICENCE("industryLicence", "4.2"),
    DESIGNATION("designation", "4.3"),
    PATENT_KIND("patentKind", "4.3", Growth.FIXED),
    PATENT_STATUS("patentStatus", "4.3"),
    TRIAL_REGISTRY("trialRegistry", "4.3", Growth.FIXED),
    TRIAL_PHASE("trialPhase", "4.3"),
    TRIAL_STATUS("trialStatus", "4.3"),
    REGULATOR("regulator", "4.3"),
    REGULATOR_TALK("regulatorTalk", "4.3"),
    SUPPORT_ROLE("supportRole", "4.4", Growth.FIXED),
    DECLINE_REASON("declineReason", "4.4"),
    LANGUAGE("language", "4.4"),
    METHOD("method", "4.5"),
    EVIDENCE("evidence", "4.5"),
    ATTRIBUTION("attribution", "4.5"),
    COLLABORATOR_ROLE("collaboratorRole", "4.6"),
    EXCLUDE_REASON("excludeReason", "7", Growth.FIXED),
    EXCLUDE_REASON_ROLLUP("excludeReasonRollup", "7", Growth.FIXED),
    DISPOSITION("disposition", "9", Growth.FIXED),
    DESK("desk", "1", Growth.FIXED),
    REFERRAL("referral", "8"),
    OPINION_CATEGORY("opinionCategory", "8");

    /** Whether the office may change more than words and order. */
    public enum Growth {
        OPEN,
        /** The program has a rule for each code (a step of the procedure, a row of a published table) or a standard gives them. */
        FIXED
    }

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final Pattern ISO_639_1 = Pattern.compile("[a-z]{2}");

    private final String key;
    private final String section;
    private final Growth growth;

    CodeList(String key, String section) {
        this(key, section, Growth.OPEN);
    }

    CodeList(String key, String section, Growth growth) {
        this.key = key;
        this.section = section;
        this.growth = growth;
    }

    /** The list of this name in the database. */
    public static Optional<CodeList> of(String key) {
        return Arrays.stream(values()).filter(list -> list.key.equals(key)).findFirst();
    }

    /** Its name in the database and in {@code label.code}. */
    public String key() {
        return key;
    }

    /** Its number, or the section of domain.md that names it. */
    public String section() {
        return section;
    }

    /** Whether codes may be added, retired and put into other classes. */
    public boolean isOpen() {
        return growth == Growth.OPEN;
    }

    /** The list whose codes are groups of this one's; null when it has no groups. */
    public String groups() {
        return of(key + "Group").map(CodeList::key).orElse(null);
    }

    /** The list whose codes are the published classes of this one's; null when it has none. */
    public String classes() {
        return of(key + "Rollup").map(CodeList::key).orElse(null);
    }

    /** The list that holds the same things under the same codes and is renamed with it: topics are the groups of expertise. */
    Optional<CodeList> twin() {
        return switch (this) {
            case TOPIC -> Optional.of(EXPERTISE_GROUP);
            case EXPERTISE_GROUP -> Optional.of(TOPIC);
            default -> Optional.empty();
        };
    }

    /** Whether a new code may look like this. Languages are those of ISO 639-1. */
    boolean accepts(String code) {
        return (this == LANGUAGE ? ISO_639_1 : CODE).matcher(code).matches();
    }
}
