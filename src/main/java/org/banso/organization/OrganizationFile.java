package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;

/** The office's file of organizations: it corrects sheets, looks at who joined, and tells doubles apart. */
@ApplicationScoped
@Transactional
@Requires(Right.KEEP_ORGANIZATIONS)
public class OrganizationFile {
    @Inject
    private OrganizationRepository organizations;
    @Inject
    private KeyRepository keys;
    @Inject
    private OrganizationWriting writing;
    @Inject
    private Actor actor;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Replaces everything about an organization, if nobody changed it since it was seen.
     *
     * @throws NotFound when there is none, or it was merged into another
     */
    public void edit(long id, long seenVersion, OrganizationDetails details) {
        Organization found = organizations.at(id, seenVersion);
        writing.replace(found, details);
        audit.note("ORGANIZATION_CHANGED", Long.toString(id), null);
    }

    /** Somebody of the office has made sure that this person belongs to the organization. */
    public void confirm(long organizationId, long membershipId) {
        Membership found = membership(organizationId, membershipId);
        found.confirm(actor.accountId(), clock.instant());
        history(found, OrganizationEventKind.MEMBER_CONFIRMED);
        audit.note("MEMBER_CONFIRMED", Long.toString(organizationId), Long.toString(found.accountId()));
        organizations.flush();
    }

    /** The person no longer files for the organization and, from this moment, sees none of its cases. */
    public void removeMember(long organizationId, long membershipId) {
        Membership found = membership(organizationId, membershipId);
        organizations.remove(found);
        history(found, OrganizationEventKind.MEMBER_REMOVED);
        audit.note("MEMBER_REMOVED", Long.toString(organizationId), Long.toString(found.accountId()));
        organizations.flush();
    }

    /** These are two: the pair is not proposed again. */
    public void dismiss(long pairId) {
        OrganizationPair found = keys.pair(pairId);
        found.dismiss(actor.who().name(), clock.instant());
        audit.note("DOUBLE_DISMISSED", found.firstId() + " " + found.secondId(), null);
        organizations.flush();
    }

    /** They may be one after all. */
    public void proposeAgain(long pairId) {
        OrganizationPair found = keys.pair(pairId);
        found.proposeAgain();
        audit.note("DOUBLE_PROPOSED_AGAIN", found.firstId() + " " + found.secondId(), null);
        organizations.flush();
    }

    /** One of this organization: an id from another page is not found. */
    private Membership membership(long organizationId, long membershipId) {
        Membership found = organizations.membership(membershipId);
        if (found.organizationId() != organizationId) {
            throw new NotFound();
        }
        return found;
    }

    private void history(Membership of, OrganizationEventKind kind) {
        organizations.add(new OrganizationEvent(of.organizationId(), actor.who(), clock.instant(), kind, null, null, organizations.nameOf(of.accountId())));
    }
}
