package org.banso.pitch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.banso.platform.web.Visitor;

/** The rooms stand under the office's cases, the supporter's desk and the portal; this says under which of the three one is. */
@RequestScoped
class PitchAddress {
    @Inject
    private Visitor visitor;

    private String root() {
        String path = visitor.getPath();
        return path.startsWith("/portal") || path.contains("/portal/cases/") ? "/portal/cases/" : path.startsWith("/desk") || path.contains("/desk/cases/") ? "/desk/cases/"
            : "/office/cases/";
    }

    /** The page of the case; in the office its support tab. */
    String caseOf(String caseNo) {
        return root() + caseNo + (root().startsWith("/office") ? "?tab=support" : "");
    }

    /** Where the reader's cases begin. */
    String home() {
        return root().replaceFirst("/cases/$", "");
    }

    /** Below this stand the rooms of the case. */
    String rooms(String caseNo) {
        return root() + caseNo + "/pitches";
    }
}
