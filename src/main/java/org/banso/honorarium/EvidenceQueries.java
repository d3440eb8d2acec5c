package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.consultation.CaseScope;
import org.banso.document.ScanState;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Numbers;
import org.banso.shared.Page;

/** Files beside working time: for him whose time it is, for the office that confirms and approves it, and for who pays it. */
@ApplicationScoped
public class EvidenceQueries {
    /** Time on which money is spent: it is read by who pays. */
    static final List<WorkState> PAID = List.of(WorkState.APPROVED, WorkState.FIXED);
    private static final int ROWS = 50;
    private static final String ENTRY = "select x.id, e.documentId, v.publicId, v.name, v.sizeBytes, v.scan from FeeEntry x join WorkLog l on l.id = x.logId"
        + " join WorkEvidence e on e.workLogId = l.id join DocumentVersion v on v.documentId = e.documentId where ";
    private static final String SELECT = "select e.workLogId, e.documentId, v.publicId, v.name, v.sizeBytes, v.scan from WorkEvidence e"
        + " join WorkLog l on l.id = e.workLogId join ConsultationCase c on c.id = l.caseId join DocumentVersion v on v.documentId = e.documentId where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    /**
     * One file.
     *
     * @param scan what the scanner says of it; what it holds back is not handed out
     */
    public record File(long documentId, String publicId, String name, long size, ScanState scan) implements Serializable {
        public boolean open() {
            return scan.isDelivered();
        }

        /** 1.4 MB, 320 KB. */
        public String sizeText() {
            return Numbers.size(size);
        }
    }

    /** Approved time with what proves it; of the case there is its number and nothing else. */
    public record Paid(LocalDate on, String code, String name, String caseNo, long travelYen, List<File> files) implements Serializable {
    }

    /** Of the actor's own time, in the order they came; empty for anybody else's. */
    @Requires(Right.ANSWER_REQUESTS)
    public List<File> ofMine(long logId) {
        return byLog(em.createQuery(SELECT + "l.accountId = :me and l.id in :ids order by e.id", Object[].class).setParameter("me", actor.accountId()), List.of(logId))
            .getOrDefault(logId, List.of());
    }

    /** Of the time that these entries of the ledger pay, by the entry. */
    @Requires(Right.VIEW_FEES)
    public Map<Long, List<File>> ofEntries(Collection<Long> entryIds) {
        return entryIds.isEmpty() ? Map.of() : byLog(em.createQuery(ENTRY + "x.id in :ids and l.state in :paid order by e.id", Object[].class).setParameter("paid", PAID), entryIds);
    }

    /** Time with files that is approved up to the end of a month and will be paid with the next closing, the first first. */
    @Requires(Right.VIEW_FEES)
    public Page<Paid> toPay(YearMonth month, int number) {
        List<Object[]> rows = em.createQuery("select l.id, l.workedOn, s.code, s.profile.name, c.caseNo, l.travelYen from WorkLog l join Supporter s on s.id = l.supporterId"
                + " join ConsultationCase c on c.id = l.caseId where l.state = :approved and l.workMonth <= :month and exists (select e.id from WorkEvidence e where e.workLogId = l.id)"
                + " order by l.workedOn, l.id", Object[].class).setParameter("approved", WorkState.APPROVED).setParameter("month", Months.number(month))
            .setFirstResult(Page.offset(number, ROWS)).setMaxResults(ROWS + 1).getResultList();
        List<Long> ids = rows.stream().map(row -> (Long) row[0]).toList();
        Map<Long, List<File>> files = ids.isEmpty() ? Map.of() : byLog(em.createQuery(SELECT + "l.id in :ids order by e.id", Object[].class), ids);
        return Page.of(rows.stream().map(row -> new Paid((LocalDate) row[1], (String) row[2], (String) row[3], (String) row[4], ((Number) row[5]).longValue(),
            files.getOrDefault((Long) row[0], List.of()))).toList(), number, ROWS);
    }

    /** Of each of these, as far as the actor sees its case. */
    @Requires(Right.CONFIRM_WORK)
    public Map<Long, List<File>> of(Collection<Long> logIds) {
        return logIds.isEmpty() ? Map.of() : byLog(scope.bind(em.createQuery(SELECT + scope.predicate() + " and l.id in :ids order by e.id", Object[].class)), logIds);
    }

    private static Map<Long, List<File>> byLog(TypedQuery<Object[]> query, Collection<Long> logIds) {
        return query.setParameter("ids", logIds).getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
            Collectors.mapping(row -> new File((Long) row[1], (String) row[2], (String) row[3], (Long) row[4], (ScanState) row[5]), Collectors.toList())));
    }
}
