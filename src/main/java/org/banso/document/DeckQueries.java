package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;

/** The versions of decks, for the system's own work of drawing them. Whoever shows what was drawn asks {@link Handing} first. */
@ApplicationScoped
@Requires(open = true)
public class DeckQueries {
    private static final String VERSION = "select new org.banso.document.DeckQueries$Version(v.id, d.id, v.publicId, v.mediaType, v.sizeBytes) from Document d, DocumentVersion v"
        + " where v.documentId = d.id and d.deck = true and d.removedAt is null"
        + " and v.scan in (org.banso.document.ScanState.CLEAN, org.banso.document.ScanState.NOT_SCANNED) and ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Contents contents;
    @Inject
    private Actor actor;

    /** A version that may be drawn: neither removed nor held back. */
    public record Version(long id, long documentId, String publicId, String mediaType, long size) {
        /** PPTX; otherwise it is a PDF. */
        public boolean isSlides() {
            return FileType.PPTX.mediaType().equals(mediaType);
        }
    }

    /** Of all decks of a case, the oldest first. Tells no content, and is asked in the name of whoever changed something. */
    public List<Version> ofCase(long caseId) {
        return em.createQuery(VERSION + "d.caseId = :id order by v.id", Version.class).setParameter("id", caseId).getResultList();
    }

    /** @throws NotFound when it may not be drawn, or not any more */
    public Version version(long id) {
        return em.createQuery(VERSION + "v.id = :id", Version.class).setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * A copy on disk, which the caller deletes.
     *
     * @throws NotAllowed for everybody but the system
     */
    public Path spooled(Version version) throws IOException {
        if (actor.who() != Who.SYSTEM) {
            throw new NotAllowed();
        }
        return contents.spooled(version.publicId(), version.size());
    }
}
