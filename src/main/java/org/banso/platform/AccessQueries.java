package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.shared.Jst;
import org.banso.shared.Page;
import org.banso.shared.Text;

/** The access log as the auditor reads it: who saw a case, and what a person saw. Of the cases it tells the number and nothing else. */
@ApplicationScoped
@Requires(Right.VIEW_AUDIT)
public class AccessQueries {
    public static final int PAGE_SIZE = 50;
    private static final int MOST_READERS = 200;

    @PersistenceContext
    private EntityManager em;

    /**
     * What is looked for; null or blank parts do not matter.
     *
     * @param caseNo the number of a case, as it is written
     * @param reader the account that read
     * @param who    the name of who read, for those who know no account
     * @param from   first day in Japan
     * @param to     last day in Japan
     */
    public record Filter(AccessKind kind, String caseNo, Long reader, String who, LocalDate from, LocalDate to) implements Serializable {
    }

    /** One reading; {@code caseNo} is null where more than one case was read. */
    public record Reading(long id, Instant at, Long readerId, String readerName, AccessKind kind, String caseNo, String subject, String detail,
                          String remoteAddress) implements Serializable {
    }

    /** Everything one person read of one case, in a line. */
    public record Reader(Long readerId, String readerName, long times, Instant first, Instant last) implements Serializable {
    }

    /** Newest first; nothing when the case number is nobody's. */
    public Page<Reading> page(Filter filter, int number) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!Text.isBlank(filter.caseNo())) {
            Optional<Long> known = caseId(filter.caseNo());
            if (known.isEmpty()) {
                return Page.empty();
            }
            add(where, values, "e.caseId = :case", "case", known.get());
        }
        add(where, values, "e.kind = :kind", "kind", filter.kind());
        add(where, values, "e.actorAccountId = :reader", "reader", filter.reader());
        add(where, values, "e.actorName = :who", "who", Text.isBlank(filter.who()) ? null : filter.who().strip());
        add(where, values, "e.at >= :from", "from", filter.from() == null ? null : Jst.startOf(filter.from()));
        add(where, values, "e.at < :to", "to", filter.to() == null ? null : Jst.endOf(filter.to()));
        var query = em.createQuery("select new org.banso.platform.AccessQueries$Reading(e.id, e.at, e.actorAccountId, e.actorName, e.kind, c.caseNo, e.subject,"
            + " e.detail, e.remoteAddress) from AccessEvent e left join ConsultationCase c on c.id = e.caseId"
            + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + " order by e.id desc", Reading.class);
        values.forEach(query::setParameter);
        return Page.of(query.setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList(), Math.max(1, number), PAGE_SIZE);
    }

    /** Who read the case at all, the last reader first; none when the number is nobody's. */
    public List<Reader> readersOf(String caseNo) {
        return caseId(caseNo).map(this::readersOf).orElse(List.of());
    }

    /** Two looks, because EclipseLink cannot convert the least and the greatest of a converted column. */
    private List<Reader> readersOf(long caseId) {
        List<Object[]> lines = em.createQuery("select e.actorAccountId, e.actorName, count(e.id), min(e.id), max(e.id) from AccessEvent e"
                + " where e.caseId = :case group by e.actorAccountId, e.actorName order by max(e.id) desc", Object[].class)
            .setParameter("case", caseId).setMaxResults(MOST_READERS).getResultList();
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, Instant> moments = em.createQuery("select e.id, e.at from AccessEvent e where e.id in :ids", Object[].class)
            .setParameter("ids", lines.stream().flatMap(line -> Stream.of(line[3], line[4])).distinct().toList()).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
        return lines.stream().map(line -> new Reader((Long) line[0], (String) line[1], (Long) line[2], moments.get(line[3]), moments.get(line[4]))).toList();
    }

    private Optional<Long> caseId(String caseNo) {
        return Text.isBlank(caseNo) ? Optional.empty() : em.createQuery("select c.id from ConsultationCase c where c.caseNo = :no", Long.class)
            .setParameter("no", caseNo.strip()).getResultStream().findFirst();
    }

    private static void add(List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }
}
