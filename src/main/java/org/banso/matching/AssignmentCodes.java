package org.banso.matching;

import static org.banso.codelist.CodeUse.one;
import static org.banso.codelist.CodeUse.several;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The codes that a request to a specialist holds. */
@ApplicationScoped
class AssignmentCodes implements CodeUses {

    @Override
    public List<CodeUse> uses() {
        return List.of(
            several("expertise", "assignment", "expertise", Subject.REQUEST),
            one("expertise", "expertise_suggestion_code", "code", Subject.CASE),
            several("expertise", "asking_round", "expertise", Subject.REQUEST),
            several("expertise", "batch_place", "expertise", Subject.REQUEST),
            one("supportRole", "asking_round", "role", Subject.REQUEST),
            one("supportRole", "assignment", "role", Subject.REQUEST),
            one("declineReason", "assignment", "decline_reason", Subject.REQUEST),
            one("dismissalReason", "conflict_dismissal", "dismissal_reason", Subject.REQUEST));
    }
}
