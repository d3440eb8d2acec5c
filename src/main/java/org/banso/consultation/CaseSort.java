package org.banso.consultation;

import java.util.List;
import java.util.stream.Stream;

/** What a list of cases may be sorted by; nothing else ever reaches the database. Each is led by an index of the same columns. */
public enum CaseSort {
    RECEIVED(true, "c.milestones.receivedAt"), NUMBER(true, "c.caseNo"), DUE(false, "c.due.day"),
    ORGANIZATION(false, "c.applicant.organizationName"), STATUS(false, "c.status", "c.milestones.receivedAt"),
    CONSULTATION_TYPE(false, "c.matter.consultationType", "c.milestones.receivedAt"), OWNER(false, "c.ownerAccountId", "c.milestones.receivedAt"),
    PRODUCT_TYPE(false, "c.product.type", "c.milestones.receivedAt"), PHASE(false, "c.product.phase", "c.milestones.receivedAt"),
    APPLICANT_TYPE(false, "c.applicant.applicantType", "c.milestones.receivedAt"), PREFECTURE(false, "c.prefecture", "c.milestones.receivedAt"),
    CHANNEL(false, "c.channel", "c.milestones.receivedAt"), PRIORITY(false, "c.priority", "c.milestones.receivedAt");

    private final boolean latestFirst;
    private final List<String> paths;

    CaseSort(boolean latestFirst, String... paths) {
        this.latestFirst = latestFirst;
        this.paths = Stream.concat(Stream.of(paths), Stream.of("c.id")).toList();
    }

    List<String> paths() {
        return paths;
    }

    /** The way one looks at it first: days and numbers from the latest, the rest from the beginning. */
    public CaseOrder usual() {
        return new CaseOrder(this, latestFirst);
    }

    /** What the order leaves out: without a deadline nothing can be sorted by it. */
    String condition() {
        return this == DUE ? " and c.due.day is not null" : "";
    }
}
