package org.banso.consultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.consultation.CaseAccess;
import org.banso.platform.web.Door;

/** Pages of one case for its supporters and its applicant: worked with only by who sees the case now. The office sees all cases. */
@ApplicationScoped
class CaseDoor implements Door {
    private static final Pattern OF_CASE = Pattern.compile("/(?:desk|portal)/cases/([^/]+)(?:/.*)?");

    @Inject
    private CaseAccess access;

    @Override
    public boolean opens(String path) {
        Matcher named = OF_CASE.matcher(path);
        return !named.matches() || access.sees(named.group(1));
    }
}
