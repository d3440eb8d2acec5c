package org.banso.consultation.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** Kept searches that the actor may open: his own and those shared with the office. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class SavedSearchQueries {
    private static final int MOST = 300;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Actor actor;

    /**
     * One kept search.
     *
     * @param place among the actor's pins; null when it is none
     */
    public record Row(long id, long version, String name, String address, boolean shared, boolean own, String ownerName, Integer place) implements Serializable {

        /** Where it leads, within the application. */
        public String getPath() {
            return "/office/cases" + (address.isEmpty() ? "" : "?" + address);
        }

        public boolean isPinned() {
            return place != null;
        }
    }

    /** All of them, one's own first, by name. */
    public List<Row> all() {
        return rows("s.accountId = :me or s.shared = true").stream().sorted(Comparator.comparing(row -> !row.own())).toList();
    }

    /** Those in front, in their order. */
    public List<Row> pinned() {
        return rows("(s.accountId = :me or s.shared = true) and p.id is not null").stream().sorted(Comparator.comparing(Row::place)).toList();
    }

    private List<Row> rows(String which) {
        return em.createQuery("select s.id, s.version, s.name, s.address, s.shared, s.accountId, a.displayName, p.place from SavedSearch s"
                + " join Account a on a.id = s.accountId left join SavedSearchPin p on p.searchId = s.id and p.accountId = :me where " + which
                + " order by s.name, s.id", Object[].class)
            .setParameter("me", actor.accountId()).setMaxResults(MOST).getResultStream()
            .map(row -> new Row((Long) row[0], (Long) row[1], (String) row[2], (String) row[3], (Boolean) row[4], row[5].equals(actor.accountId()),
                (String) row[6], (Integer) row[7])).toList();
    }
}
