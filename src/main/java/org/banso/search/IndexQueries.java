package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.search.SearchIndex;
import org.banso.shared.Page;

/** How the index of the search stands, for the administrator: figures, and files without their names. */
@ApplicationScoped
@Requires(Right.CHECK_DATA)
public class IndexQueries {
    /** Nothing is counted further. */
    public static final int MOST = 1000;
    private static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SearchIndex index;

    /**
     * How things stand.
     *
     * @param changes      changes of cases that wait
     * @param filesWaiting files nobody has read yet
     * @param filesFailed  files that could not be read; each figure counted no further than {@link #MOST}
     * @param walk         the walk over all cases
     */
    public record Standing(int changes, int filesWaiting, int filesFailed, SearchIndex.State walk) implements Serializable {
    }

    /**
     * A file that could not be read. Its name is not told: who looks after the program does not read the cases.
     *
     * @param why one of the reasons with words of their own, or what the reader of the file said
     */
    public record Failed(long documentId, String caseNo, String mediaType, long sizeBytes, String why, Instant at) implements Serializable {
    }

    public Standing standing() {
        return new Standing(index.waiting(MOST), count(DocumentText.State.WAITING), count(DocumentText.State.FAILED), index.state());
    }

    /** One page, the newest file first. */
    public Page<Failed> failed(int number) {
        return Page.of(em.createQuery("select new org.banso.search.IndexQueries$Failed(t.documentId, c.caseNo, v.mediaType, v.sizeBytes, t.note, t.readAt)"
                + " from DocumentText t, Document d, DocumentVersion v, ConsultationCase c where d.id = t.documentId and v.documentId = d.id and v.number = d.newest"
                + " and c.id = t.caseId and t.state = :failed order by t.documentId desc", Failed.class)
            .setParameter("failed", DocumentText.State.FAILED).setFirstResult(Page.offset(number, PAGE)).setMaxResults(PAGE + 1).getResultList(), Math.max(1, number), PAGE);
    }

    private int count(DocumentText.State state) {
        return em.createQuery("select t.documentId from DocumentText t where t.state = :state", Long.class).setParameter("state", state)
            .setMaxResults(MOST).getResultList().size();
    }
}
