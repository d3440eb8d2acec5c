package org.banso.consultation;

import java.io.Serializable;
import java.util.Set;

/** The parts of a case that are filed: who, what, which product, which topics. The same for portal and office. */
public record Content(ApplicantSnapshot applicant, Consultation matter, TargetProduct product, Set<String> topics) implements Serializable {

    /** From the columns: a part of which nothing is filled arrives as null and becomes an empty one. */
    static Content of(ApplicantSnapshot applicant, Consultation matter, TargetProduct product, Set<String> topics) {
        return new Content(applicant == null ? new ApplicantSnapshot() : applicant, matter == null ? new Consultation() : matter,
            product == null ? new TargetProduct() : product, topics);
    }

    /** An empty form. */
    public static Content empty() {
        return new Content(new ApplicantSnapshot(), new Consultation(), new TargetProduct(), Set.of());
    }

    /** The same words in objects of their own: what a form changes later does not reach into a stored case, nor the reverse. */
    public Content copy() {
        var who = new ApplicantSnapshot();
        who.setOrganizationName(applicant.getOrganizationName());
        who.setApplicantType(applicant.getApplicantType());
        who.setContactName(applicant.getContactName());
        who.setContactEmail(applicant.getContactEmail());
        who.setContactPhone(applicant.getContactPhone());
        var what = new Consultation();
        what.setConsultationType(matter.getConsultationType());
        what.setTitle(matter.getTitle());
        what.setBody(matter.getBody());
        what.setGoal(matter.getGoal());
        what.setWantedBy(matter.getWantedBy());
        what.setPreferredWays(matter.getPreferredWays());
        what.setConfidentiality(matter.getConfidentiality());
        what.setDisclosureOn(matter.getDisclosureOn());
        what.setExcludedSupporters(matter.getExcludedSupporters());
        what.setHowKnown(matter.getHowKnown());
        var which = new TargetProduct();
        which.setType(product.getType());
        which.setName(product.getName());
        which.setPhase(product.getPhase());
        which.setSummary(product.getSummary());
        which.setIndication(product.getIndication());
        which.setCompetitors(product.getCompetitors());
        return new Content(who, what, which, Set.copyOf(topics));
    }
}
