package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/** Who files for which organization. Membership is what applicants' row scope rests on. */
@ApplicationScoped
@Transactional
@Requires(Right.FILE_CONSULTATION)
public class Memberships {
    @Inject
    private OrganizationRepository organizations;
    @Inject
    private OrganizationWriting writing;
    @Inject
    private Actor actor;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * A new organization with the account as its first member. An account that already has one gets that, so that a double
     * click makes one organization. What the office has registered for this very person by telephone becomes his, with its cases.
     *
     * @param applicantType code of the list {@code applicantType}
     */
    public OrganizationBrief create(long accountId, String name, String applicantType) {
        var sheet = new OrganizationSheet();
        sheet.setName(name);
        sheet.setApplicantType(applicantType);
        return create(accountId, OrganizationDetails.of(sheet, new ContactSheet()).copy(), false);
    }

    /** The same with everything the page knows; the prefecture is required here. */
    OrganizationBrief create(long accountId, OrganizationDetails told, boolean complete) {
        ownAccount(accountId);
        organizations.oneAtATime(accountId);
        var known = organizations.of(accountId);
        if (known.isPresent()) {
            return known.get().brief();
        }
        check(told, complete);
        Optional<Organization> registered = organizations.registeredFor(accountId, told.sheet().getCorporateNumber());
        registered.ifPresent(found -> writing.write(found, withRowsOf(found, told)));
        Organization own = registered.orElseGet(() -> added(told));
        join(accountId, own.id(), registered.isPresent() ? JoinedBy.CLAIMED : JoinedBy.CREATED);
        organizations.flush();
        return own.brief();
    }

    /** Whoever signs up tells the sheet; contacts and funds that the office had written down stay unless he tells others. */
    private OrganizationDetails withRowsOf(Organization found, OrganizationDetails told) {
        OrganizationDetails known = organizations.details(found);
        return new OrganizationDetails(told.sheet(), told.contacts().isEmpty() ? known.contacts() : told.contacts(),
            told.funds().isEmpty() ? known.funds() : told.funds());
    }

    private Organization added(OrganizationDetails told) {
        Organization created = writing.add(told);
        audit.note("ORGANIZATION_CREATED", created.id().toString(), created.brief().name());
        return created;
    }

    private void check(OrganizationDetails told, boolean complete) {
        try {
            OrganizationRules.settle(told, Jst.today(clock));
        } catch (BusinessException e) {
            var faults = e.faults().stream().filter(fault -> complete || !"prefecture".equals(fault.field())).toList();
            if (!faults.isEmpty()) {
                throw BusinessException.all(faults);
            }
        }
    }

    /**
     * The account becomes a member; once is enough. Called when an invitation by a member was followed; what has been merged since
     * the letter was written is joined under the entry that stands for it today.
     */
    @Requires(open = true)
    void join(long accountId, long organizationId, JoinedBy how) {
        long today = organizations.today(organizationId).orElseThrow(NotFound::new).id();
        if (!organizations.isMember(accountId, today)) {
            organizations.add(new Membership(accountId, today, clock.instant(), how));
            audit.note("ORGANIZATION_JOINED", Long.toString(today), Long.toString(accountId));
        }
    }

    /** The organization the account joined first; empty until it has created or joined one. */
    public Optional<OrganizationBrief> organizationOf(long accountId) {
        ownAccount(accountId);
        return organizations.of(accountId).map(Organization::brief);
    }

    /** This organization, if the account belongs to it. */
    public Optional<OrganizationBrief> organizationOf(long accountId, long organizationId) {
        ownAccount(accountId);
        return organizations.of(accountId, organizationId).map(Organization::brief);
    }

    private void ownAccount(long accountId) {
        if (actor.who() != Who.SYSTEM && (!actor.signedIn() || actor.accountId() != accountId)) {
            throw new NotAllowed();
        }
    }
}
