package org.banso.support.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.banso.platform.web.Visitor;

/** The pages of support stand under the office's cases and under the supporter's desk; this says under which of the two one is. */
@RequestScoped
class CaseAddress {
    @Inject
    private Visitor visitor;

    /** At the supporter's desk, not in the office. */
    boolean atDesk() {
        return visitor.getPath().startsWith("/desk") || visitor.getPath().contains("/desk/cases/");
    }

    /** The page of the case; in the office its support tab. */
    String of(String caseNo) {
        return atDesk() ? "/desk/cases/" + caseNo : "/office/cases/" + caseNo + "?tab=support";
    }

    /** Below this stand records, meetings and releases of the case. */
    String base(String caseNo) {
        return (atDesk() ? "/desk/cases/" : "/office/cases/") + caseNo;
    }
}
