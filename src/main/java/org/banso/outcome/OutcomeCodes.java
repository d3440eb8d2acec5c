package org.banso.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The codes that an outcome holds. */
@ApplicationScoped
class OutcomeCodes implements CodeUses {
    @Override
    public List<CodeUse> uses() {
        return List.of(CodeUse.one("outcomeKind", "outcome", "outcome_kind", Subject.RECORD), CodeUse.one("evidence", "outcome", "evidence", Subject.RECORD),
            CodeUse.one("attribution", "outcome", "attribution", Subject.RECORD));
    }
}
