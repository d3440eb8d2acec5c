package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.consultation.CaseScope;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.NotFound;

/** Files for those who see their case; the rows are cut by the same scope as the cases themselves. */
@ApplicationScoped
@Requires(signedIn = true)
public class DocumentQueries {
    private static final int MOST = 200;
    /** What somebody is towards a case decides, not which roles add up in him: an applicant stays one in his own organization's cases. */
    private static final String APPLICANT = "exists (select m.id from Membership m where m.accountId = :reader and m.organizationId = c.organizationId)";
    private static final String VISIBLE = "d.removedAt is null and (d.visibility = org.banso.document.Visibility.SHARED or :office = true or not " + APPLICANT + ") and ";
    /** An unpublished invention leaves only through its lead supporter (domain.md 7); office and applicant are not meant by it. */
    private static final String TAKEN = "(:office = true or c.matter.confidentiality is null or c.matter.confidentiality <> 'UNPUBLISHED_INVENTION'"
        + " or " + APPLICANT + " or exists (select a.id from Assignment a where a.caseId = c.id and a.accountId = :reader"
        + " and a.role = org.banso.matching.SupportRole.LEAD and a.state = org.banso.matching.AssignmentState.ACCEPTED)) and ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;

    /** One line of the list. */
    public record Row(String publicId, String name, String mediaType, long size, String uploaderName, Instant at, Visibility visibility)
        implements Serializable {

        /** 1.4 MB, 320 KB. */
        public String sizeText() {
            return size >= 1_048_576 ? String.format(java.util.Locale.ROOT, "%.1f MB", size / 1_048_576.0) : Math.max(1, size / 1024) + " KB";
        }

        public boolean internal() {
            return visibility == Visibility.INTERNAL;
        }
    }

    /** A file to hand out. */
    public record Download(String name, String mediaType, long size, byte[] content) {
    }

    /** What may be attached, for the hint and the file dialog. */
    public record Limits(String accept, int megabytes, int files) implements Serializable {
    }

    public Limits limits() {
        return new Limits(FileType.accept(), settings.number(Setting.UPLOAD_MAX_MB), settings.number(Setting.UPLOAD_MAX_FILES));
    }

    /** The files of a case, the oldest first; none when the case is not for the actor. */
    public List<Row> of(long caseId) {
        var query = em.createQuery("select new org.banso.document.DocumentQueries$Row(d.publicId, d.name, d.mediaType, d.sizeBytes, d.uploaderName,"
            + " d.uploadedAt, d.visibility) from Document d, ConsultationCase c where c.id = d.caseId and c.id = :id and " + VISIBLE + scope.predicate()
            + " order by d.id", Row.class);
        return bound(query).setParameter("id", caseId).setMaxResults(MOST).getResultList();
    }

    /** Whether the actor may take the files of a case along, or only read their names. */
    public boolean mayOpen(long caseId) {
        var query = em.createQuery("select c.id from ConsultationCase c where c.id = :id and " + TAKEN + scope.predicate(), Long.class);
        return !bound(query).setParameter("id", caseId).getResultList().isEmpty();
    }

    /** @throws NotFound when there is no such file, or not for the actor */
    public Download open(String publicId) {
        var query = em.createQuery("select d.name, d.mediaType, d.sizeBytes, b.content from Document d, DocumentContent b, ConsultationCase c"
            + " where b.documentId = d.id and c.id = d.caseId and d.publicId = :id and " + VISIBLE + TAKEN + scope.predicate(), Object[].class);
        return bound(query).setParameter("id", publicId).getResultStream().findFirst()
            .map(row -> new Download((String) row[0], (String) row[1], (Long) row[2], (byte[]) row[3])).orElseThrow(NotFound::new);
    }

    private <Q extends Query> Q bound(Q query) {
        query.setParameter("office", actor.has(Right.VIEW_ALL_CASES));
        query.setParameter("reader", actor.accountId());
        return scope.bind(query);
    }
}
