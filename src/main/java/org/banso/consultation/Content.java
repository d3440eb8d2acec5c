package org.banso.consultation;

import java.io.Serializable;
import java.util.Set;

/** The parts of a case that are filed: who, what, which product, which topics. The same for portal and office. */
public record Content(ApplicantSnapshot applicant, Consultation matter, TargetProduct product, Set<String> topics) implements Serializable {

    /** An empty form. */
    public static Content empty() {
        return new Content(new ApplicantSnapshot(), new Consultation(), new TargetProduct(), Set.of());
    }
}
