package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;

/** Organizations as their sheets tell them: one's own for its people, any for the office. */
@ApplicationScoped
@Requires(Right.FILE_CONSULTATION)
public class OrganizationQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;

    /** An organization in the version that was read. */
    public record Seen(long id, long version, OrganizationDetails details) implements Serializable {
    }

    /** A person who files for the organization. */
    public record Member(String name, String email, Instant since) implements Serializable {
    }

    /** The actor's own organization, the one joined first; empty until the actor has created or joined one. */
    public Optional<Seen> own() {
        return mine().stream().findFirst().flatMap(first -> own(Long.parseLong(first.value())));
    }

    /** This one of the actor's own organizations; empty when the actor does not belong to it. */
    public Optional<Seen> own(long id) {
        return em.createQuery("select o from Organization o, Membership m where m.organizationId = o.id and m.accountId = :me and o.id = :id",
                Organization.class).setParameter("me", actor.accountId()).setParameter("id", id).getResultStream().findFirst().map(this::seen);
    }

    /** The organizations the actor files for, as choices by their ids, the one joined first at the top. */
    public List<Choice> mine() {
        return em.createQuery("select o.id, o.sheet.name from Organization o, Membership m where m.organizationId = o.id and m.accountId = :me order by m.id",
                Object[].class).setParameter("me", actor.accountId()).getResultList().stream()
            .map(row -> new Choice(row[0].toString(), (String) row[1])).toList();
    }

    /** Everybody who files for this organization of the actor's, longest member first; nobody for others. */
    public List<Member> colleagues(long organizationId) {
        return em.createQuery("select new org.banso.organization.OrganizationQueries$Member(a.displayName, a.email, m.since) from Membership m, Account a"
                + " where a.id = m.accountId and m.organizationId = :id"
                + " and exists (select own.id from Membership own where own.accountId = :me and own.organizationId = :id) order by m.id",
            Member.class).setParameter("id", organizationId).setParameter("me", actor.accountId()).setMaxResults(100).getResultList();
    }

    /** What the office sees of an organization in the karte. */
    @Requires(Right.VIEW_ALL_CASES)
    public Optional<OrganizationSheet> sheet(long id) {
        return Optional.ofNullable(em.find(Organization.class, id)).map(Organization::sheet);
    }

    /** Everything about an organization as it stands today. */
    @Requires(Right.VIEW_ALL_CASES)
    public Optional<Seen> seen(long id) {
        return Optional.ofNullable(em.find(Organization.class, id)).map(this::seen);
    }

    /**
     * Everything about an organization as it stands today, for a family that has checked the actor's right to something that hangs
     * on it and hands on nothing he may not read.
     */
    @Requires(open = true)
    public OrganizationDetails details(long id) {
        return Optional.ofNullable(em.find(Organization.class, id)).map(this::seen).orElseThrow(NotFound::new).details();
    }

    /** Where the entry went when it was merged into another; empty while it stands by itself. */
    @Requires(Right.VIEW_ALL_CASES)
    public OptionalLong mergedInto(long id) {
        Organization found = em.find(Organization.class, id);
        return found == null || found.mergedInto() == null ? OptionalLong.empty() : OptionalLong.of(found.mergedInto());
    }

    private Seen seen(Organization found) {
        return new Seen(found.id(), found.version(), new OrganizationDetails(found.sheet(),
            new ArrayList<>(rows("OrganizationContact", OrganizationContact.class, found.id()).map(OrganizationContact::sheet).toList()),
            new ArrayList<>(rows("OrganizationFund", OrganizationFund.class, found.id()).map(OrganizationFund::fund).toList())));
    }

    private <R> Stream<R> rows(String entity, Class<R> type, long organizationId) {
        return em.createQuery("select r from " + entity + " r where r.organizationId = :id order by r.place, r.id", type).setParameter("id", organizationId)
            .getResultStream();
    }
}
