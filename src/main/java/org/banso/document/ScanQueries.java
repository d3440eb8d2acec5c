package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.fonts.JapaneseFont;
import org.banso.platform.fonts.JapaneseFonts;

/** How things stand with the scanner and the marks, for the administrator, who sees no case and so no name of a file. */
@ApplicationScoped
@Requires(Right.VIEW_OUTBOX)
public class ScanQueries {
    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private VirusScan viruses;
    @Inject
    private JapaneseFonts fonts;

    /** What is installed beside the application; {@code font} is null when no Japanese font was found. */
    public record Equipment(boolean scanner, boolean answers, String font, boolean fontRefused) implements Serializable {
    }

    /** A version that is kept back. */
    public record Kept(String caseNo, String mediaType, long size, Instant since) implements Serializable {
    }

    public Equipment equipment() {
        return new Equipment(viruses.isConfigured(), viruses.isThere(), fonts.font().map(JapaneseFont::name).orElse(null), fonts.isSettingRefused());
    }

    /** The versions kept back, the oldest first. */
    public List<Kept> kept() {
        return em.createQuery("select new org.banso.document.ScanQueries$Kept(c.caseNo, v.mediaType, v.sizeBytes, v.uploadedAt) from DocumentVersion v, Document d,"
                + " ConsultationCase c where d.id = v.documentId and c.id = d.caseId and d.removedAt is null and v.scan = org.banso.document.ScanState.QUARANTINED"
                + " order by v.uploadedAt, v.id", Kept.class).setMaxResults(SHOWN).getResultList();
    }
}
