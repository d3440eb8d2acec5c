package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/**
 * Takes a file from somebody who has no account, through the same gate as everybody's. The caller has checked his key and says for
 * which case it is; nobody but the office sees the file until it decides otherwise. Looking takes time, so no transaction is held
 * meanwhile.
 */
@ApplicationScoped
@Requires(open = true)
public class Deliveries {
    @Inject
    private Intake intake;
    @Inject
    private Keeping keeping;
    @Inject
    private Settings settings;

    /**
     * What became of it.
     *
     * @param waiting kept, but not handed out before the scanner has looked at it
     */
    public record Delivered(long documentId, String name, boolean waiting) {
    }

    /** What may be delivered, for the hint and the file dialog. */
    public DocumentQueries.Limits limits() {
        return new DocumentQueries.Limits(FileType.accept(), settings.number(Setting.UPLOAD_MAX_MB), 1, DocumentStore.PIECE);
    }

    /**
     * Keeps the file as a document of the case, or as a new version of one delivered before.
     *
     * @param documentId null for the first delivery
     * @param bind       is given the document in the transaction that keeps it, a new version as well; what it throws keeps nothing
     * @throws BusinessException with the fault of the file
     */
    public Delivered take(long caseId, Long documentId, String typedName, InputStream in, LongConsumer bind) throws IOException {
        return intake.let(typedName, in, (checked, scan, file) -> keeping.keep(caseId, documentId, checked, scan, file, bind));
    }

    /** The name a file will have here, whatever it was called where it comes from. */
    public String named(String typed) {
        return FileNames.safe(typed);
    }

    /**
     * Takes back what the caller's guest delivered, with the bytes of all its versions.
     *
     * @param why stays with the document for the office; null for what nobody was told of yet, which leaves no trace
     * @throws NotFound when the document is not one of that case, or was taken back before
     */
    public void takeBack(long caseId, long documentId, String why) {
        keeping.takeBack(caseId, documentId, why);
    }

    /** The last step, the only one with a transaction. */
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
        private Event<DocumentsChanged> changed;
        @Inject
        private Actor actor;
        @Inject
        private Clock clock;

        /** @throws NotFound when the document is not one of that case */
        long keep(long caseId, Long documentId, FileGate.Checked checked, ScanState scan, Path file, LongConsumer bind) {
            Document document = documentId == null ? documents.add(new Document(caseId, null, Visibility.OFFICE, false, null)) : documents.byId(documentId);
            if (document.caseId() != caseId) {
                throw new NotFound();
            }
            if (documentId != null && documents.holds(new Uploads.Wanted(caseId, null, documentId, checked.name(), checked.size(), null), checked)) {
                bind.accept(document.id());
                return document.id();
            }
            BusinessException.unless(document.newest() < Document.VERSIONS_MAX, "document.tooManyVersions", Document.VERSIONS_MAX);
            intake.keep(document, checked, scan, file);
            changed.fire(new DocumentsChanged(caseId));
            bind.accept(document.id()); // last, for it holds what others wait for, and a refusal keeps nothing all the same
            return document.id();
        }

        void takeBack(long caseId, long documentId, String why) {
            Document document = documents.byId(documentId);
            if (document.caseId() != caseId) {
                throw new NotFound();
            }
            document.remove(clock.instant(), actor.who().name(), why);
            documents.save();
            documents.versionsOf(documentId).forEach(version -> store.remove(version.publicId()));
            changed.fire(new DocumentsChanged(caseId));
        }
    }
}
