package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
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
    private Memberships memberships;
    @Inject
    private Invitations invitations;
    @Inject
    private Actor actor;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<CorporateNumberChanged> changed;
    @Inject
    private Clock clock;

    /** The actor's first organization, with everything the page asked. */
    public OrganizationBrief create(OrganizationSheet sheet, ContactSheet contact) {
        return memberships.create(actor.accountId(), sheet.copy(), contact.copy(), true);
    }

    /** Replaces the sheet and the first contact of the actor's own organization, if nobody changed it since it was seen. */
    public void update(long seenVersion, OrganizationSheet sheet, ContactSheet contact) {
        OrganizationSheet told = sheet.copy();
        ContactSheet person = contact.copy();
        OrganizationRules.settle(told, person, Jst.today(clock));
        Organization found = organizations.own(actor.accountId(), seenVersion);
        boolean numbered = !Objects.equals(found.sheet().getCorporateNumber(), told.getCorporateNumber());
        found.write(told, clock.instant());
        var first = organizations.firstContact(found.id());
        if (first.isPresent()) {
            first.get().write(person);
        } else if (person.getName() != null) {
            organizations.add(new OrganizationContact(found.id(), person));
        }
        organizations.flush();
        if (numbered) {
            changed.fire(new CorporateNumberChanged(found.id()));
        }
        audit.note("ORGANIZATION_CHANGED", found.id().toString(), null);
    }

    /** Asks a colleague in by letter; who follows it files for the actor's own organization too. */
    public void inviteColleague(String email) {
        Organization own = organizations.of(actor.accountId()).orElseThrow(NotFound::new);
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
        OrganizationRules.settle(sheet, new ContactSheet(), Jst.today(clock));
        var created = new Organization(sheet, clock.instant());
        organizations.add(created);
        organizations.flush();
        audit.note("ORGANIZATION_REGISTERED", created.id().toString(), sheet.getName());
        return created.id();
    }
}
