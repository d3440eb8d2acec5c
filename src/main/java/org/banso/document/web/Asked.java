package org.banso.document.web;

import jakarta.servlet.http.HttpServletRequest;
import org.banso.document.Uploads;
import org.banso.document.Visibility;

/**
 * Where files are to go, as the address of an upload says it: {@code case}, and if wanted {@code record}, {@code document} of which it
 * is a new version, and {@code visibility}.
 */
record Asked(long caseId, Long recordId, Long documentId, Visibility visibility) {

    /** @throws IllegalArgumentException when it says nothing sensible */
    static Asked of(HttpServletRequest request) {
        String visibility = request.getParameter("visibility");
        Long caseId = number(request, "case");
        if (caseId == null) {
            throw new IllegalArgumentException("case");
        }
        return new Asked(caseId, number(request, "record"), number(request, "document"),
            visibility == null || visibility.isEmpty() ? null : Visibility.valueOf(visibility));
    }

    private static Long number(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? null : Long.valueOf(value);
    }

    Uploads.Wanted file(String name, long size) {
        return new Uploads.Wanted(caseId, recordId, documentId, name, size, visibility);
    }
}
