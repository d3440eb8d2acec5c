package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
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

/** Files beside working time: for him whose time it is, and for the office that confirms and approves it. */
@ApplicationScoped
public class EvidenceQueries {
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

    /** Of the actor's own time, in the order they came; empty for anybody else's. */
    @Requires(Right.ANSWER_REQUESTS)
    public List<File> ofMine(long logId) {
        return byLog(em.createQuery(SELECT + "l.accountId = :me and l.id in :ids order by e.id", Object[].class).setParameter("me", actor.accountId()), List.of(logId))
            .getOrDefault(logId, List.of());
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
