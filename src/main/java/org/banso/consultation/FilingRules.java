package org.banso.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Email;
import org.banso.shared.PhoneNumber;
import org.banso.shared.Text;

/**
 * What must be there before a consultation can be sent (the fields marked ● in domain.md 4.1 to 4.3) and how long each
 * may be. The pages' hints come from the same constants. Every fault is told at once, at its field.
 */
public final class FilingRules {
    /** Message key of a required field left empty. */
    public static final String REQUIRED = "consultation.required";

    /** Every field that is required. */
    private static final Set<String> ALL = missing(Content.empty());

    private FilingRules() {
    }

    static void check(Content content, boolean consent) {
        List<Fault> faults = faults(content, consent);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    /** All that is missing or too long; empty when the form may be sent. */
    public static List<Fault> faults(Content content, boolean consent) {
        var faults = new ArrayList<Fault>(lengths(content));
        Consultation matter = content.matter();
        required(faults, "consultationType", matter.getConsultationType());
        required(faults, "title", matter.getTitle());
        required(faults, "body", matter.getBody());
        required(faults, "confidentiality", matter.getConfidentiality());
        required(faults, "howKnown", matter.getHowKnown());
        if (content.topics().isEmpty()) {
            faults.add(new Fault("topics", REQUIRED));
        }
        required(faults, "productType", content.product().getType());
        required(faults, "productName", content.product().getName());
        required(faults, "productPhase", content.product().getPhase());
        required(faults, "organizationName", content.applicant().getOrganizationName());
        required(faults, "applicantType", content.applicant().getApplicantType());
        required(faults, "contactName", content.applicant().getContactName());
        required(faults, "contactEmail", content.applicant().getContactEmail());
        if (!consent) {
            faults.add(new Fault("consent", "consultation.consent.required"));
        }
        return faults;
    }

    /** A correction may fill what is missing, but empties nothing that is required. */
    static void checkStillThere(Content before, Content after) {
        Set<String> missing = missing(before);
        List<Fault> emptied = missing(after).stream().filter(field -> !missing.contains(field)).map(field -> new Fault(field, "consultation.stillRequired")).toList();
        if (!emptied.isEmpty()) {
            throw BusinessException.all(emptied);
        }
    }

    /** The fields that are filled and may not be emptied again. */
    public static Set<String> filled(Content content) {
        var filled = new HashSet<>(ALL);
        filled.removeAll(missing(content));
        return filled;
    }

    private static Set<String> missing(Content content) {
        return faults(content, true).stream().filter(fault -> REQUIRED.equals(fault.key())).map(Fault::field).collect(Collectors.toSet());
    }

    /** Limits alone, for drafts: a draft may be empty but never too long. */
    public static List<Fault> lengths(Content content) {
        var faults = new ArrayList<Fault>();
        Consultation matter = content.matter();
        longest(faults, "title", matter.getTitle(), Consultation.TITLE_MAX);
        longest(faults, "body", matter.getBody(), Consultation.BODY_MAX);
        longest(faults, "goal", matter.getGoal(), Consultation.GOAL_MAX);
        longest(faults, "excludedSupporters", matter.getExcludedSupporters(), Consultation.EXCLUDED_MAX);
        longest(faults, "productName", content.product().getName(), TargetProduct.NAME_MAX);
        longest(faults, "productSummary", content.product().getSummary(), TargetProduct.SUMMARY_MAX);
        longest(faults, "productIndication", content.product().getIndication(), TargetProduct.INDICATION_MAX);
        longest(faults, "productCompetitors", content.product().getCompetitors(), TargetProduct.COMPETITORS_MAX);
        longest(faults, "organizationName", content.applicant().getOrganizationName(), ApplicantSnapshot.ORGANIZATION_MAX);
        longest(faults, "contactName", content.applicant().getContactName(), ApplicantSnapshot.NAME_MAX);
        if (content.topics().size() > Consultation.TOPICS_MAX) {
            faults.add(new Fault("topics", "consultation.topics.most", Consultation.TOPICS_MAX));
        }
        wellFormed(faults, content.applicant());
        return faults;
    }

    private static void wellFormed(List<Fault> faults, ApplicantSnapshot applicant) {
        told(faults, "contactEmail", () -> Email.optional(applicant.getContactEmail()));
        told(faults, "contactPhone", () -> PhoneNumber.optional(applicant.getContactPhone()));
    }

    private static void told(List<Fault> faults, String field, Runnable check) {
        try {
            check.run();
        } catch (BusinessException e) {
            faults.add(new Fault(field, e.key(), e.args()));
        }
    }

    private static void required(List<Fault> faults, String field, String value) {
        if (Text.isBlank(value)) {
            faults.add(new Fault(field, REQUIRED));
        }
    }

    private static void longest(List<Fault> faults, String field, String value, int max) {
        if (value != null && Text.length(value) > max) {
            faults.add(new Fault(field, "consultation.tooLong", max, Text.length(value)));
        }
    }

    /** A publication planned before anything is filed is worth a warning (domain.md 4.1), not a refusal. */
    public static boolean disclosureComesSoon(Consultation matter, LocalDate today) {
        return matter.getDisclosureOn() != null && "UNPUBLISHED_INVENTION".equals(matter.getConfidentiality())
            && matter.getDisclosureOn().isBefore(today.plusMonths(3));
    }
}
