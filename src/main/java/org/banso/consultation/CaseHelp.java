package org.banso.consultation;

import java.util.Map;

/** How a supporter has to do with a case, for lists: has accepted it, or was asked, whatever came of it. */
public enum CaseHelp {
    ACCEPTED(" and h.state = org.banso.matching.AssignmentState.ACCEPTED"),
    ASKED(" and h.askedAt is not null");

    private final String condition;

    CaseHelp(String condition) {
        this.condition = condition;
    }

    /** That this supporter has. */
    CaseElsewhere of(long supporterId) {
        return new CaseElsewhere("h.caseId", "Assignment h", "h.supporterId = :supporter" + condition, Map.of("supporter", supporterId));
    }
}
