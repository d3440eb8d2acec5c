package org.banso.consultation;

/** The orders a list of cases may be asked for in; nothing else ever reaches the database. Each is led by an index. */
public enum CaseSort {
    RECEIVED("c.milestones.receivedAt desc, c.id desc", ""),
    OLDEST("c.milestones.receivedAt, c.id", ""),
    DUE("c.due.day, c.id", " and c.due.day is not null"),
    NUMBER("c.caseNo desc, c.id desc", "");

    private final String order;
    private final String condition;

    CaseSort(String order, String condition) {
        this.order = order;
        this.condition = condition;
    }

    String order() {
        return order;
    }

    /** What the order leaves out: without a deadline nothing can be sorted by it. */
    String condition() {
        return condition;
    }
}
