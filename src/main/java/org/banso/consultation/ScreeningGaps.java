package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.shared.BusinessException.Fault;

/** Asks every feature what it still has to know before screening ends. */
@ApplicationScoped
class ScreeningGaps {
    @Inject
    @Any
    private Instance<ScreeningNeeds> needs;

    List<Fault> of(long caseId, long organizationId, Content content) {
        return needs.stream().flatMap(need -> need.missing(caseId, organizationId, content).stream()).toList();
    }
}
