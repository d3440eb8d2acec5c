package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Page;

/** Invitations of the office that nobody has accepted yet. */
@ApplicationScoped
@Requires(Right.INVITE_PEOPLE)
public class InvitationQueries {
    public static final int PAGE_SIZE = 30;
    /** An invitation that ran out stays in sight this long, so that it can be sent again. */
    private static final Duration REMEMBERED = Duration.ofDays(60);

    /** One invitation. */
    public record InvitationRow(long id, String email, String name, String roleNames, String inviter, Instant createdAt, Instant expiresAt)
        implements Serializable {
        public List<Role> roles() {
            return roleNames == null ? List.of() : Arrays.stream(roleNames.split(",")).map(Role::valueOf).toList();
        }
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Newest first. */
    public Page<InvitationRow> open(int number) {
        return Page.of(em.createQuery("select new org.banso.identity.InvitationQueries$InvitationRow(t.id, t.email, t.displayName, t.roles,"
                + " a.displayName, t.createdAt, t.expiresAt) from SingleUseToken t left join Account a on a.id = t.issuedBy"
                + " where t.purpose = :invite and t.payload is null and t.usedAt is null and t.revokedAt is null and t.createdAt > :since"
                + " order by t.id desc", InvitationRow.class)
            .setParameter("invite", TokenPurpose.INVITE).setParameter("since", clock.instant().minus(REMEMBERED))
            .setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList(), Math.max(1, number), PAGE_SIZE);
    }
}
