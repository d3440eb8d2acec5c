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

    /** A case the actor may see; {@code caseNo} is null while it is a draft. */
    public record Seen(long id, String caseNo, CaseStatus status) implements Serializable {
    }

    /** @throws NotFound when there is no such case, or not for the actor */
    public Seen require(long caseId) {
        ConsultationCase found = cases.visible(caseId);
        return new Seen(found.id(), found.caseNo(), found.status());
    }

    /** @throws NotFound as {@link #require} */
    public Seen locked(long caseId) {
        ConsultationCase found = cases.locked(caseId);
        return new Seen(found.id(), found.caseNo(), found.status());
    }
}
