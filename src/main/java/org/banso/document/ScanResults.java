package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.banso.platform.AuditTrail;

/** What the scanner said later, each answer kept at once. */
@ApplicationScoped
@Transactional
class ScanResults {
    @Inject
    private ScanRepository versions;
    @Inject
    private DocumentRepository documents;
    @Inject
    private DocumentStore store;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<DocumentsChanged> changed;
    @Inject
    private Clock clock;

    /** A version to be scanned. */
    record Waiting(String publicId, long size) {
        public Waiting {
        }
    }

    List<Waiting> waiting(int most) {
        return versions.waiting(most);
    }

    /** Keeps a verdict, whether the version is a document of its case, a receipt, or was taken away meanwhile. */
    void scanned(String publicId, VirusScan.Verdict verdict) {
        DocumentVersion version = documents.version(publicId).orElse(null);
        if (version == null) {
            return;
        }
        version.scanned(verdict.state(), clock.instant());
        if (verdict.state() == ScanState.INFECTED) {
            store.remove(publicId);
            audit.note("DOCUMENT_INFECTED", version.name(), verdict.signature());
        }
        documents.save();
        documents.shown(version.documentId()).ifPresent(document -> changed.fire(new DocumentsChanged(document.caseId())));
    }

    /** The operator took the scanner away: what waited for it is what everything is now, not scanned. */
    void release() {
        versions.release();
    }
}
