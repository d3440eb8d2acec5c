package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Choice;
import org.banso.shared.Names;

/** Organizations for pages: one's own whole, any in one line for the office. */
@ApplicationScoped
@Requires(Right.FILE_CONSULTATION)
public class OrganizationQueries {
    private static final int SUGGESTIONS = 8;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;

    /** The actor's own organization in the version that was read, with its first contact. */
    public record Own(long id, long version, OrganizationSheet sheet, ContactSheet contact) implements Serializable {
    }

    /** A person who files for the organization. */
    public record Member(String name, String email, Instant since) implements Serializable {
    }

    /** One line of the typeahead. */
    public record Suggestion(long id, String name, String applicantType, String prefecture, String corporateNumber) implements Serializable {
    }

    /** Empty until the actor has created or joined one. */
    public Optional<Own> own() {
        return em.createQuery("select o from Organization o, Membership m where m.organizationId = o.id and m.accountId = :me order by m.id",
                Organization.class).setParameter("me", actor.accountId()).setMaxResults(1).getResultStream().findFirst()
            .map(found -> new Own(found.id(), found.version(), found.sheet(), contactOf(found.id())));
    }

    /** The organizations the actor files for, as choices by their ids, the one joined first at the top. */
    public List<Choice> mine() {
        return em.createQuery("select o.id, o.sheet.name from Organization o, Membership m where m.organizationId = o.id and m.accountId = :me order by m.id",
                Object[].class).setParameter("me", actor.accountId()).getResultList().stream()
            .map(row -> new Choice(row[0].toString(), (String) row[1])).toList();
    }

    /** Everybody who files for the actor's own organization, longest member first. */
    public List<Member> colleagues() {
        return em.createQuery("select new org.banso.organization.OrganizationQueries$Member(a.displayName, a.email, m.since) from Membership m, Account a"
                + " where a.id = m.accountId and m.organizationId in (select own.organizationId from Membership own where own.accountId = :me) order by m.id",
            Member.class).setParameter("me", actor.accountId()).setMaxResults(100).getResultList();
    }

    /** What the office sees of an organization in the karte. */
    @Requires(Right.VIEW_ALL_CASES)
    public Optional<OrganizationSheet> sheet(long id) {
        return Optional.ofNullable(em.find(Organization.class, id)).map(Organization::sheet);
    }

    /** Others with the same corporate number: most likely the same, entered twice. */
    @Requires(Right.VIEW_ALL_CASES)
    public List<Suggestion> namesakes(long id) {
        return em.createQuery("select new org.banso.organization.OrganizationQueries$Suggestion(o.id, o.sheet.name, o.sheet.applicantType,"
                + " o.sheet.prefecture, o.sheet.corporateNumber) from Organization o, Organization me where me.id = :id and o.id <> me.id"
                + " and o.sheet.corporateNumber = me.sheet.corporateNumber order by o.id", Suggestion.class)
            .setParameter("id", id).setMaxResults(SUGGESTIONS).getResultList();
    }

    /** Organizations whose name, in whatever spelling, or corporate number begins with or contains what was typed. */
    @Requires(Right.REGISTER_CASE)
    public List<Suggestion> suggest(String typed) {
        String key = Names.organizationKey(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
        return em.createQuery("select new org.banso.organization.OrganizationQueries$Suggestion(o.id, o.sheet.name, o.sheet.applicantType,"
                + " o.sheet.prefecture, o.sheet.corporateNumber) from Organization o where o.nameKey like :part escape '!'"
                + " or o.sheet.corporateNumber like :digits escape '!' order by o.nameKey, o.id", Suggestion.class)
            .setParameter("part", "%" + literal(key) + "%")
            .setParameter("digits", digits.length() < 4 ? "-" : digits + "%")
            .setMaxResults(SUGGESTIONS).getResultList();
    }

    private ContactSheet contactOf(long organizationId) {
        return em.createQuery("select c from OrganizationContact c where c.organizationId = :id order by c.id", OrganizationContact.class)
            .setParameter("id", organizationId).setMaxResults(1).getResultStream().findFirst().map(OrganizationContact::sheet).orElseGet(ContactSheet::new);
    }

    /** Wildcards typed by people are letters like any other. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
