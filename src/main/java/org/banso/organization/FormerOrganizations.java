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
import org.banso.shared.CorporateNumber;
import org.banso.shared.Jst;

/**
 * Organizations of a list that was kept elsewhere. Such a list seldom says of what type they are and where, so these two may be
 * missing until somebody edits the entry; what the list does say has to be right.
 */
@ApplicationScoped
@Transactional
@Requires(Right.IMPORT_CASES)
public class FormerOrganizations {
    /** The type of an organization of which the list says none: a code of the list applicantType. */
    static final String TYPE_UNTOLD = "OTHER";

    @Inject
    private OrganizationRepository organizations;
    @Inject
    private OrganizationWriting writing;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** An organization as the list tells it; all but the name may be null. */
    public record Told(String name, String applicantType, String prefecture, String corporateNumber) {
    }

    /** Everything that keeps it from being registered. */
    public List<Fault> faults(Told told) {
        return OrganizationRules.formerFaults(details(told), Jst.today(clock));
    }

    /**
     * Writes it down. One with the same corporate number is the same.
     *
     * @return its id
     * @throws BusinessException for what {@link #faults} tells
     */
    public long register(Told told) {
        var known = CorporateNumber.optional(told.corporateNumber()).flatMap(number -> organizations.byCorporateNumber(number.value()));
        if (known.isPresent()) {
            return known.get().id();
        }
        OrganizationDetails details = details(told);
        List<Fault> faults = OrganizationRules.formerFaults(details, Jst.today(clock));
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        Organization created = writing.add(details);
        audit.note("ORGANIZATION_REGISTERED", created.id().toString(), details.sheet().getName());
        return created.id();
    }

    /**
     * Deletes one that was registered from a list. The schema's own foreign keys decide whether it can go: a case, a member, a contact,
     * a product, a merge or a line of its history keeps it.
     *
     * @throws jakarta.persistence.PersistenceException when something refers to it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void takeBack(long organizationId) {
        organizations.delete(organizationId);
        audit.note("ORGANIZATION_TAKEN_BACK", Long.toString(organizationId), null);
    }

    private static OrganizationDetails details(Told told) {
        var sheet = new OrganizationSheet();
        sheet.setName(told.name());
        sheet.setApplicantType(told.applicantType() == null ? TYPE_UNTOLD : told.applicantType());
        sheet.setPrefecture(told.prefecture());
        sheet.setCorporateNumber(told.corporateNumber());
        return OrganizationDetails.of(sheet, new ContactSheet()).copy();
    }
}
