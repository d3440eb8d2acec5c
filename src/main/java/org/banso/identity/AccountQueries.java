package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;
import org.banso.shared.Page;
import org.banso.shared.Text;

/** Accounts as the system administrator sees them. */
@ApplicationScoped
@Requires(Right.MANAGE_ACCOUNTS)
public class AccountQueries {
    public static final int PAGE_SIZE = 50;

    /** One account; {@code state} as of now. */
    public record AccountRow(long id, long version, String email, String name, AccountState state, List<Role> roles, String language, Instant createdAt,
                             Instant lastSignInAt, Instant lockedUntil, Instant disabledAt) implements Serializable {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** By name; {@code search} in name or address, {@code role} null for all. */
    public Page<AccountRow> page(String search, Role role, int number) {
        boolean all = Text.isBlank(search);
        var where = new ArrayList<String>();
        if (!all) {
            where.add("(lower(a.displayName) like :like escape '!' or a.email like :like escape '!')");
        }
        if (role != null) {
            where.add(":role member of a.roles");
        }
        var query = em.createQuery("select a.id from Account a" + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
            + " order by a.displayName, a.id", Long.class);
        if (!all) {
            query.setParameter("like", "%" + literal(Text.singleLine(search, Account.NAME_MAX).toLowerCase(Locale.ROOT)) + "%");
        }
        if (role != null) {
            query.setParameter("role", role);
        }
        var ids = Page.of(query.setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList(), Math.max(1, number), PAGE_SIZE);
        Map<Long, AccountRow> rows = rows(ids.rows());
        return ids.map(rows::get);
    }

    /** @throws NotFound when there is none */
    public AccountRow one(long accountId) {
        AccountRow row = rows(List.of(accountId)).get(accountId);
        if (row == null) {
            throw new NotFound();
        }
        return row;
    }

    /** Two statements for a whole page: the accounts, and their roles. */
    private Map<Long, AccountRow> rows(List<Long> ids) {
        var found = new HashMap<Long, AccountRow>();
        if (ids.isEmpty()) {
            return found;
        }
        var roles = new HashMap<Long, List<Role>>();
        for (Object[] pair : em.createQuery("select a.id, r from Account a join a.roles r where a.id in :ids", Object[].class)
            .setParameter("ids", ids).getResultList()) {
            roles.computeIfAbsent((Long) pair[0], id -> new ArrayList<>()).add((Role) pair[1]);
        }
        roles.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        for (Object[] a : em.createQuery("select a.id, a.version, a.email, a.displayName, a.locale, a.createdAt, a.lastSignInAt, a.lockedUntil,"
                + " a.disabledAt, a.verifiedAt from Account a where a.id in :ids", Object[].class).setParameter("ids", ids).getResultList()) {
            found.put((Long) a[0], new AccountRow((Long) a[0], (Long) a[1], (String) a[2], (String) a[3],
                state((Instant) a[7], (Instant) a[8], (Instant) a[9]), List.copyOf(roles.getOrDefault(a[0], List.of())), (String) a[4],
                (Instant) a[5], (Instant) a[6], (Instant) a[7], (Instant) a[8]));
        }
        return found;
    }

    private AccountState state(Instant lockedUntil, Instant disabledAt, Instant verifiedAt) {
        if (disabledAt != null) {
            return AccountState.DISABLED;
        } else if (lockedUntil != null && clock.instant().isBefore(lockedUntil)) {
            return AccountState.LOCKED;
        }
        return verifiedAt == null ? AccountState.WAITING : AccountState.ACTIVE;
    }

    /** What is searched for is text, not a pattern. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
