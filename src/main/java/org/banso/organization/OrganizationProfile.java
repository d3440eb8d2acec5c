package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banso.identity.Invitations;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.CorporateNumber;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** Keeps what is known about organizations: by their own people, and by the office for those who telephoned. */
@ApplicationScoped
@Transactional
@Requires(Right.FILE_CONSULTATION)
public class OrganizationProfile {
    @Inject
    private OrganizationRepository organizations;
    @Inject
    private OrganizationWriting writing;
    @Inject
    private Memberships memberships;
    @Inject
    private Invitations invitations;
    @Inject
    private Actor actor;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The actor's first organization, with everything the page asked. */
    public OrganizationBrief create(OrganizationDetails details) {
        return memberships.create(actor.accountId(), details.copy(), true);
    }

    /**
     * Replaces everything about one of the actor's own organizations, if nobody changed it since it was seen.
     *
     * @throws NotFound when the actor does not belong to it
     */
    public void update(long organizationId, long seenVersion, OrganizationDetails details) {
        Organization found = organizations.own(actor.accountId(), organizationId, seenVersion);
        writing.replace(found, details);
        audit.note("ORGANIZATION_CHANGED", found.id().toString(), null);
    }

    /** Asks a colleague in by letter; who follows it files for this organization of the actor's too. */
    public void inviteColleague(long organizationId, String email) {
        Organization own = organizations.of(actor.accountId(), organizationId).orElseThrow(NotFound::new);
        invitations.inviteColleague(email, MembershipInvitation.payload(own.id()));
    }

    /**
     * The office writes down an organization that telephoned or came by. One with the same corporate number is the same.
     *
     * @param corporateNumber may be blank
     * @return its id
     */
    @Requires(Right.REGISTER_CASE)
    public long register(String name, String applicantType, String prefecture, String corporateNumber) {
        var known = CorporateNumber.optional(corporateNumber).flatMap(number -> organizations.byCorporateNumber(number.value()));
        if (known.isPresent()) {
            return known.get().id();
        }
        var sheet = new OrganizationSheet();
        sheet.setName(name);
        sheet.setApplicantType(applicantType);
        sheet.setPrefecture(prefecture);
        sheet.setCorporateNumber(corporateNumber);
        var told = OrganizationDetails.of(sheet, new ContactSheet()).copy();
        OrganizationRules.settle(told, Jst.today(clock));
        Organization created = writing.add(told);
        audit.note("ORGANIZATION_REGISTERED", created.id().toString(), told.sheet().getName());
        return created.id();
    }
}
