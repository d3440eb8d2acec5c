package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import org.banso.platform.Requires;
import org.banso.shared.NotFound;

/** For features whose rows belong to a case: whether the actor may see that case, by the one scope of {@link CaseScope}. */
@ApplicationScoped
@Transactional
@Requires(signedIn = true)
public class CaseAccess {
    @Inject
    private CaseRepository cases;

    /**
     * A case the actor may see.
     *
     * @param caseNo null while it is a draft
     * @param own    the actor belongs to the organization that asks for advice
     */
    public record Seen(long id, String caseNo, CaseStatus status, boolean own) implements Serializable {
    }

    /** @throws NotFound when there is no such case, or not for the actor */
    public Seen require(long caseId) {
        return seen(cases.visible(caseId));
    }

    /** @throws NotFound as {@link #require} */
    public Seen locked(long caseId) {
        return seen(cases.locked(caseId));
    }

    /** Whether the actor sees the case of this number at this moment. */
    public boolean sees(String caseNo) {
        return cases.idIfVisible(caseNo).isPresent();
    }

    private Seen seen(ConsultationCase found) {
        return new Seen(found.id(), found.caseNo(), found.status(), cases.ofMyOrganization(found));
    }
}
