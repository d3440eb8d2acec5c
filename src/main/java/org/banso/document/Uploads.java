package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.banso.consultation.CaseAccess;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Tick;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/**
 * Files on their way, piece by piece, each piece kept at once: what broke off goes on where it stopped, and what nobody goes on
 * with is thrown away after a while. {@link Reception} ends them.
 */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Uploads {
    /** The largest piece that is taken, in bytes. */
    public static final int PIECE = DocumentStore.PIECE;
    private static final int MOST_AT_ONCE = 20;
    private static final int SWEPT_AT_ONCE = 200;

    @Inject
    private DocumentRepository documents;
    @Inject
    private DocumentStore store;
    @Inject
    private CaseAccess access;
    @Inject
    private AttachRules rules;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * What somebody is going to send.
     *
     * @param recordId   the support record it belongs to, or null for the case as a whole
     * @param documentId the document of which it is a new version, or null for a new document
     * @param size       in bytes
     * @param visibility whom it is for, or null for what is usual
     */
    public record Wanted(long caseId, Long recordId, Long documentId, String name, long size, Visibility visibility) {
        Wanted named(String other) {
            return new Wanted(caseId, recordId, documentId, other, size, visibility);
        }
    }

    /** How far an upload has come; complete when all bytes are there. */
    public record Progress(String id, long received, long size) {
        public boolean complete() {
            return received == size;
        }
    }

    /**
     * Opens an upload, after everything that can be refused without the bytes has been.
     *
     * @throws BusinessException document.type, empty, tooLarge, tooMany, ended, busy
     */
    public Progress begin(Wanted asked) {
        Wanted wanted = asked.named(FileNames.safe(asked.name()));
        FileGate.promised(wanted.name());
        BusinessException.unless(wanted.size() > 0, "document.empty", wanted.name());
        if (wanted.size() > (long) settings.number(Setting.UPLOAD_MAX_MB) << 20) {
            throw new BusinessException("document.tooLarge", wanted.name(), settings.number(Setting.UPLOAD_MAX_MB));
        }
        rules.mayAttach(access.require(wanted.caseId()), wanted);
        BusinessException.unless(documents.uploadsOf(actor.accountId()) < MOST_AT_ONCE, "document.busy", wanted.name());
        var upload = new DocumentUpload(UUID.randomUUID().toString(), actor.accountId(), wanted, wanted.name(),
            clock.instant().plus(Duration.ofHours(settings.number(Setting.UPLOAD_HOURS))));
        documents.add(upload);
        return progress(upload);
    }

    /** @throws NotFound when it is not the actor's, has ended or was thrown away */
    public Progress progress(String id) {
        return progress(mine(id));
    }

    /**
     * Keeps the next piece. One that does not join on is not kept, and the answer says where to go on.
     *
     * @param at where in the file the piece begins
     */
    public Progress append(String id, long at, byte[] piece) {
        DocumentUpload upload = mine(id);
        if (at != upload.received() || piece.length == 0) {
            return progress(upload);
        }
        if (piece.length > PIECE || at + piece.length > upload.sizeBytes()) {
            throw new BusinessException("document.broken", upload.name());
        }
        upload.receive(piece.length);
        documents.save();
        Progress after = progress(upload);
        store.append(id, at, piece);
        return after;
    }

    /** Throws away what has come; nothing when it has ended already. */
    public void cancel(String id) {
        documents.upload(id, actor.accountId()).ifPresent(this::drop);
    }

    /** What nobody goes on with takes no room for ever. */
    @Requires(open = true)
    public void sweep(@Observes Tick tick) {
        documents.uploadsPast(tick.at(), SWEPT_AT_ONCE).forEach(this::drop);
    }

    private void drop(DocumentUpload upload) {
        store.remove(upload.publicId());
        documents.delete(upload);
    }

    private DocumentUpload mine(String id) {
        return documents.upload(id, actor.accountId()).orElseThrow(NotFound::new);
    }

    private static Progress progress(DocumentUpload upload) {
        return new Progress(upload.publicId(), upload.received(), upload.sizeBytes());
    }
}
