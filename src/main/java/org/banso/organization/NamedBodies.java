package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Jst;
import org.banso.shared.Names;

/**
 * Bodies that stand around a case without filing anything, such as investors. They are organizations like any other, so that a conflict
 * is found whatever they are called; until the office edits the entry nothing but the name is known of them.
 */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class NamedBodies {
    @Inject
    private OrganizationRepository organizations;
    @Inject
    private KeyRepository keys;
    @Inject
    private OrganizationWriting writing;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The entries that are called so, in whatever spelling; when none is, those that were once. The oldest first, for a service to link, not to be shown. */
    public List<Long> named(String name) {
        String key = Names.organizationKey(name);
        List<Long> now = organizations.named(key);
        return now.isEmpty() ? keys.once(key) : now;
    }

    /** Whether the entry stands and is, or was, called so. */
    public boolean isCalled(long organizationId, String name) {
        return organizations.named(Names.organizationKey(name)).contains(organizationId) || keys.once(Names.organizationKey(name)).contains(organizationId);
    }

    /**
     * A new entry of which the name is all that is known.
     *
     * @param applicantType what kind of body it is, a code of {@code applicantType}
     * @return its id
     * @throws BusinessException at the name, when it is none
     */
    public long enter(String name, String applicantType) {
        var sheet = new OrganizationSheet();
        sheet.setName(name);
        sheet.setApplicantType(applicantType);
        OrganizationDetails details = OrganizationDetails.of(sheet, new ContactSheet()).copy();
        List<Fault> faults = OrganizationRules.formerFaults(details, Jst.today(clock));
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        Organization created = writing.add(details);
        audit.note("ORGANIZATION_REGISTERED", created.id().toString(), details.sheet().getName());
        return created.id();
    }
}
