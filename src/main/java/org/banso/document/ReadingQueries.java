package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.platform.Requires;

/**
 * Who took which document along: told to the applicant about what he sees, and to the office. An applicant reads a supporter's name
 * only while that supporter works on his case, because only then he knows it anyway; otherwise he reads that it was a supporter.
 */
@ApplicationScoped
@Requires(signedIn = true)
public class ReadingQueries {
    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DocumentScope scope;

    /** @param name null when it is not for whoever asks */
    public record Reading(long documentId, Reader as, String name, Instant at, int version) implements Serializable {
    }

    private record Line(long documentId, Reader as, Long accountId, String name, Instant at, int version) {
    }

    /**
     * The readings of documents by document, the newest first; nothing for supporters.
     *
     * @param shown documents of that case as {@link DocumentQueries} gave them to the same reader
     */
    public Map<Long, List<Reading>> of(long caseId, List<DocumentQueries.Row> shown) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        Reader asking = scope.reader(caseId);
        if (asking != Reader.APPLICANT && asking != Reader.OFFICE) {
            return Map.of();
        }
        Set<Long> visible = shown.stream().map(DocumentQueries.Row::id).collect(Collectors.toSet());
        Set<Long> team = new HashSet<>(em.createQuery("select a.accountId from Assignment a where a.caseId = :id"
            + " and a.state = org.banso.matching.AssignmentState.ACCEPTED", Long.class).setParameter("id", caseId).getResultList());
        return em.createQuery("select r.documentId, r.reader, r.accountId, r.readerName, r.at, v.number from ReadingEvent r, DocumentVersion v"
                + " where v.id = r.versionId and r.documentId in :documents order by r.id desc", Object[].class)
            .setParameter("documents", visible).setMaxResults(MOST).getResultStream()
            .map(row -> new Line((Long) row[0], (Reader) row[1], (Long) row[2], (String) row[3], (Instant) row[4], (Integer) row[5]))
            .map(line -> new Reading(line.documentId(), line.as(), isKnown(line, asking, team) ? line.name() : null, line.at(), line.version()))
            .collect(Collectors.groupingBy(Reading::documentId));
    }

    private static boolean isKnown(Line line, Reader asking, Set<Long> team) {
        return asking == Reader.OFFICE || line.as() == Reader.OFFICE || line.as() == Reader.APPLICANT || team.contains(line.accountId());
    }
}
