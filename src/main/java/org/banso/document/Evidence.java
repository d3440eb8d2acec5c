package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/**
 * Files that prove something beside the case, a receipt for a journey: taken through the gate of all files and handed out like them, to
 * the office, to whoever brought them, and to whom {@link ProofReaders} name. No list of the case's documents shows them, and only what they prove can take them back.
 */
@ApplicationScoped
@Requires(Right.ANSWER_REQUESTS)
public class Evidence {
    @Inject
    private Intake intake;
    @Inject
    private Keeping keeping;

    /**
     * Keeps the file. The caller has seen to it that the actor may.
     *
     * @param bind is given the document in the transaction that keeps it; what it throws keeps nothing
     * @throws BusinessException with the fault of the file
     */
    public Deliveries.Delivered take(long caseId, String typedName, InputStream in, LongConsumer bind) throws IOException {
        return intake.let(typedName, in, (checked, scan, file) -> keeping.keep(caseId, checked, scan, file, bind));
    }

    /** Takes it back, bytes and all; the caller has seen to it that the actor may. */
    public void remove(long documentId) {
        keeping.remove(documentId);
    }

    /** The step that has a transaction. */
    @ApplicationScoped
    @Transactional
    static class Keeping {
        @Inject
        private DocumentRepository documents;
        @Inject
        private DocumentStore store;
        @Inject
        private Intake intake;
        @Inject
        private Actor actor;
        @Inject
        private Clock clock;

        long keep(long caseId, FileGate.Checked checked, ScanState scan, Path file, LongConsumer bind) {
            Document document = documents.add(Document.evidence(caseId, actor.accountId()));
            intake.keep(document, checked, scan, file);
            bind.accept(document.id());
            return document.id();
        }

        void remove(long documentId) {
            Document document = documents.evidence(documentId).filter(found -> found.broughtBy(actor.accountId())).orElseThrow(NotFound::new);
            document.remove(clock.instant(), actor.who().name(), null);
            documents.save();
            documents.versionsOf(documentId).forEach(version -> store.remove(version.publicId()));
        }
    }
}
