package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Page;
import org.banso.shared.Text;

/** The office's list of organizations and who files for one. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class OrganizationListQueries {
    public static final int PAGE = 50;
    /** Said of nobody: more members than any organization has. */
    private static final int MEMBERS = 200;

    @PersistenceContext
    private EntityManager em;

    /**
     * A line of the list.
     *
     * @param cases  consultations it has sent, of all years
     * @param latest when the last one was received, or null
     */
    public record Row(long id, String name, String nameKana, String type, String prefecture, String city, String corporateNumber, long cases, Instant latest)
        implements Serializable {
    }

    /** A person who files for the organization, and how he came to. */
    public record Member(long id, long accountId, String name, String email, Instant since, JoinedBy joinedBy, Instant confirmedAt) implements Serializable {
        /** A rule of the program let the person in, and nobody has looked at it yet. */
        public boolean waits() {
            return joinedBy == JoinedBy.CLAIMED && confirmedAt == null;
        }
    }

    /** One page, by reading. What was merged into another is not listed. */
    public Page<Row> page(OrganizationFilter filter, int number) {
        var where = new StringBuilder(" where o.merged_into is null");
        var values = new ArrayList<Object>();
        equal(where, values, "o.prefecture", filter.prefecture());
        equal(where, values, "o.applicant_type", filter.type());
        if (filter.unconfirmed()) {
            where.append(" and exists (select m.id from membership m where m.organization_id = o.id and m.joined_by = 'CLAIMED' and m.confirmed_at is null)");
        }
        words(where, values, filter.words());
        Query query = em.createNativeQuery("select o.id, o.name, o.name_kana, o.applicant_type, o.prefecture, o.city, o.corporate_number from organization o"
            + where + " order by o.order_key, o.id");
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.setFirstResult(Page.offset(number, PAGE)).setMaxResults(PAGE + 1).getResultList();
        return Page.of(withCases(rows), Math.max(1, number), PAGE);
    }

    /** Everybody who files for the organization, longest member first. */
    public List<Member> members(long organizationId) {
        return em.createQuery("select new org.banso.organization.OrganizationListQueries$Member(m.id, a.id, a.displayName, a.email, m.since, m.joinedBy, m.confirmedAt)"
                + " from Membership m, Account a where a.id = m.accountId and m.organizationId = :id order by m.id", Member.class)
            .setParameter("id", organizationId).setMaxResults(MEMBERS).getResultList();
    }

    private static void equal(StringBuilder where, List<Object> values, String column, String value) {
        if (!Text.isBlank(value)) {
            where.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private static void words(StringBuilder where, List<Object> values, String typed) {
        var ways = new ArrayList<String>();
        for (String word : SearchKeys.words(typed)) {
            ways.add("k.kind = 'PART' and k.key_value like ? escape '!'");
            values.add(OrganizationSearchQueries.literal(SearchKeys.beginning(word)) + "%");
        }
        String digits = SearchKeys.numberBeginning(typed);
        if (!digits.isEmpty()) {
            ways.add("k.kind = 'NUMBER' and k.key_value like ?");
            values.add(digits + "%");
        }
        if (!ways.isEmpty()) {
            where.append(" and exists (select k.kind from organization_key k where k.organization_id = o.id and (").append(String.join(" or ", ways)).append("))");
        } else if (!Text.isBlank(typed)) {
            where.append(" and 1 = 0");
        }
    }

    /** The cases of all rows: their number in one statement, the latest in another. */
    private List<Row> withCases(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        String received = " from ConsultationCase c where c.organizationId in :ids and c.milestones.receivedAt is not null";
        Map<Long, Object> cases = byOrganization("select c.organizationId, count(c.id)" + received + " group by c.organizationId", rows);
        Map<Long, Object> latest = byOrganization("select c.organizationId, c.milestones.receivedAt" + received + " and not exists (select e.id from ConsultationCase e"
            + " where e.organizationId = c.organizationId and e.milestones.receivedAt > c.milestones.receivedAt)", rows);
        return rows.stream().map(row -> {
            long id = id(row);
            return new Row(id, (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6],
                (Long) cases.getOrDefault(id, 0L), (Instant) latest.get(id));
        }).toList();
    }

    private Map<Long, Object> byOrganization(String jpql, List<Object[]> rows) {
        var found = new HashMap<Long, Object>();
        em.createQuery(jpql, Object[].class).setParameter("ids", rows.stream().map(OrganizationListQueries::id).toList()).getResultList()
            .forEach(row -> found.put((Long) row[0], row[1]));
        return found;
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }
}
