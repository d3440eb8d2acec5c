package org.banso.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseStatus;

/**
 * The plan of a case with all its versions, the newest first.
 *
 * @param names of the supporters its versions name
 */
public record PlanCase(long caseId, String caseNo, String title, String organizationName, CaseStatus status, List<PlanVersion> versions, PlanActual actual,
                       Map<Long, String> names) implements Serializable {

    /** The version in force; null when there is none. */
    public PlanVersion inForce() {
        return versions.stream().filter(PlanVersion::inForce).findFirst().orElse(null);
    }

    /** The version being written or waiting; null when there is none. */
    public PlanVersion open() {
        return versions.stream().filter(version -> version.status().isOpen()).findFirst().orElse(null);
    }

    /** The supporter's name; null for the office itself. */
    public String name(Long supporterId) {
        return supporterId == null ? null : names.get(supporterId);
    }
}
