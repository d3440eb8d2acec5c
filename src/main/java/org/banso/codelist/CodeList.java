package org.banso.codelist;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every code list there is (domain.md §4.7 and the fields it names), in the order in which the office knows them; beside each its number, or the section that names it. */
public enum CodeList {
    CONSULTATION_TYPE("consultationType"), // L1
    TOPIC("topic"), // L2
    EXPERTISE_GROUP("expertiseGroup"), // L2
    EXPERTISE("expertise"), // L2
    APPLICANT_TYPE("applicantType"), // L3
    APPLICANT_TYPE_ROLLUP("applicantTypeRollup", Growth.FIXED), // L3
    PRODUCT_TYPE("productType"), // L4
    PRODUCT_TYPE_ROLLUP("productTypeRollup", Growth.FIXED), // L4
    PHASE("phase"), // L5
    PHASE_ROLLUP("phaseRollup", Growth.FIXED), // L5
    MODALITY("modality"), // L6
    DISEASE_AREA("diseaseArea"), // L7
    FUNDING_STAGE("fundingStage"), // L8a
    ROUND("round"), // L8b
    PRIORITY_INFECTION_GROUP("priorityInfectionGroup"), // L9
    PRIORITY_INFECTION("priorityInfection"), // L9
    INTEGRATED_PROJECT("integratedProject"), // L10
    SUPPORT_KIND("supportKind", Growth.FIXED), // L11
    OUTCOME_KIND("outcomeKind"), // L12
    CLOSE_REASON("closeReason", Growth.FIXED), // L13
    CARE_FIELD("careField"), // L14
    PREFECTURE("prefecture", Growth.FIXED), // L15
    PREFECTURE_ROLLUP("prefectureRollup", Growth.FIXED), // L15
    DEVICE_CLASS("deviceClass", Growth.FIXED), // L16
    APPROVAL_ROUTE("approvalRoute", Growth.FIXED), // L17
    CHANNEL("channel"), // 4.1
    PREFERRED_WAY("preferredWay"), // 4.1
    CONFIDENTIALITY("confidentiality", Growth.FIXED), // 4.1
    HOW_KNOWN("howKnown"), // 4.1
    PARTNER_AGENCY("partnerAgency"), // 4.1
    INDUSTRY_LICENCE("industryLicence"), // 4.2
    DESIGNATION("designation"), // 4.3
    PATENT_KIND("patentKind", Growth.FIXED), // 4.3
    PATENT_STATUS("patentStatus"), // 4.3
    TRIAL_REGISTRY("trialRegistry", Growth.FIXED), // 4.3
    TRIAL_PHASE("trialPhase"), // 4.3
    TRIAL_STATUS("trialStatus"), // 4.3
    REGULATOR("regulator"), // 4.3
    REGULATOR_TALK("regulatorTalk"), // 4.3
    SUPPORT_ROLE("supportRole", Growth.FIXED), // 4.4
    DECLINE_REASON("declineReason"), // 4.4
    LANGUAGE("language"), // 4.4
    METHOD("method"), // 4.5
    EVIDENCE("evidence"), // 4.5
    ATTRIBUTION("attribution"), // 4.5
    COLLABORATOR_ROLE("collaboratorRole"), // 4.6
    EXCLUDE_REASON("excludeReason", Growth.FIXED), // 7
    EXCLUDE_REASON_ROLLUP("excludeReasonRollup", Growth.FIXED), // 7
    DISMISSAL_REASON("dismissalReason"), // 7
    DISPOSITION("disposition", Growth.FIXED), // 9
    DESK("desk", Growth.FIXED), // 1
    REFERRAL("referral"), // 8
    OPINION_CATEGORY("opinionCategory"), // 8
    PITCH_OCCASION("pitchOccasion"), // 4.5
    PITCH_CRITERION("pitchCriterion"), // 4.5
    PASS_REASON("passReason"); // 4.5

    /** Whether the office may change more than words and order. */
    public enum Growth {
        OPEN,
        /** The program has a rule for each code (a step of the procedure, a row of a published table) or a standard gives them. */
        FIXED
    }

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final Pattern ISO_639_1 = Pattern.compile("[a-z]{2}");

    private final String key;
    private final Growth growth;

    CodeList(String key) {
        this(key, Growth.OPEN);
    }

    CodeList(String key, Growth growth) {
        this.key = key;
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
