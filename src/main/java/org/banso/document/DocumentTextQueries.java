package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/**
 * What may be made searchable, for the system's own work in the background: the newest version of every document that is neither
 * secret (tier 3) nor removed nor held back. {@link DocumentsChanged} tells when to ask again for a case; so does a change of what
 * the case says about its confidentiality, which moves the tier.
 */
@ApplicationScoped
@Requires(open = true)
public class DocumentTextQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private Contents contents;
    @Inject
    private Actor actor;

    /**
     * A document whose text may be kept.
     *
     * @param sha256      the same for the same bytes, so that nothing need be read twice
     * @param visibility  for whom hits in it are, besides whoever brought it
     * @param ofApplicant the applicants' organization brought it and always sees it
     * @param broughtBy   account that brought it and always sees it, or null
     */
    public record Source(long documentId, String publicId, long caseId, Long recordId, String name, String title, String description, String mediaType,
                         long size, String sha256, Visibility visibility, boolean ofApplicant, Long broughtBy) {
    }

    /** @throws NotAllowed for everybody but the system */
    public List<Source> of(long caseId) {
        onlySystem();
        return em.createQuery("select new org.banso.document.DocumentTextQueries$Source(d.id, v.publicId, d.caseId, d.recordId, v.name, d.title, d.description,"
                + " v.mediaType, v.sizeBytes, v.sha256, d.visibility, d.ofApplicant, d.uploadedBy) from Document d, DocumentVersion v, ConsultationCase c"
                + " where v.documentId = d.id and v.number = d.newest and c.id = d.caseId and d.removedAt is null and d.evidence = false and d.caseId = :id"
                + " and v.scan in (org.banso.document.ScanState.CLEAN, org.banso.document.ScanState.NOT_SCANNED)"
                + " and (d.tier < 3 or d.tier is null and (c.matter.confidentiality is null or c.matter.confidentiality <> '" + Tier.INVENTION + "'))"
                + " order by d.id", Source.class).setParameter("id", caseId).getResultList();
    }

    /**
     * The bytes, read from the store piece by piece while they are read here.
     *
     * @throws NotFound while reading, when the document was removed meanwhile
     */
    public InputStream open(Source source) {
        onlySystem();
        return contents.stream(source.publicId(), source.size());
    }

    private void onlySystem() {
        if (actor.who() != Who.SYSTEM) {
            throw new NotAllowed();
        }
    }
}
