package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.DraftDiscarded;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;

/** Files of cases: added by those who see the case, taken back only while it is a draft. */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Documents {
    /** A case that runs for a year gathers more files than the form that opened it. */
    private static final int LATER_FACTOR = 5;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private DocumentRepository documents;
    @Inject
    private DocumentStore store;
    @Inject
    private CaseAccess access;
    @Inject
    private CaseProgress progress;
    @Inject
    private Actor actor;
    @Inject
    private AuditTrail audit;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Largest file in bytes. */
    @Requires(signedIn = true)
    public long largest() {
        return (long) settings.number(Setting.UPLOAD_MAX_MB) * MEGABYTE;
    }

    /**
     * Keeps a file. The same file under the same name is kept once.
     *
     * @param internal the applicant does not see it; the office may ask for that, an applicant may not, and of a part-time
     *                 supporter's files the office decides what is passed on, so that they are always internal
     * @throws BusinessException when it is too large, one too many, or not what its name says
     */
    public void add(long caseId, String name, byte[] content, boolean internal) {
        CaseAccess.Seen seen = access.locked(caseId);
        boolean draft = seen.status() == CaseStatus.DRAFT;
        if (!draft && !seen.status().isOpen()) {
            throw new BusinessException("document.ended");
        }
        if (content.length > largest()) {
            throw new BusinessException("document.tooLarge", FileGate.safeName(name), settings.number(Setting.UPLOAD_MAX_MB));
        }
        FileGate.Checked file = FileGate.check(name, content);
        if (documents.holds(caseId, file.name(), file.sha256())) {
            return;
        }
        int most = settings.number(Setting.UPLOAD_MAX_FILES) * (draft ? 1 : LATER_FACTOR);
        if (documents.countOf(caseId) >= most) {
            throw new BusinessException("document.tooMany", most, file.name());
        }
        Visibility visibility = hidden(seen, internal) ? Visibility.INTERNAL : Visibility.SHARED;
        var document = new Document(UUID.randomUUID().toString(), caseId, file, visibility, actor.who(), clock.instant());
        documents.add(document);
        store.put(document.id(), content);
        if (!draft) {
            progress.note(caseId, EventKind.DOCUMENT_ADDED, visibility.name(), file.name());
        }
    }

    /** Takes a file back out of a draft. */
    @Requires(Right.FILE_CONSULTATION)
    public void remove(String publicId) {
        Document document = documents.byPublicId(publicId);
        CaseAccess.Seen seen = access.locked(document.caseId());
        if (seen.status() != CaseStatus.DRAFT) {
            throw new BusinessException("document.sent");
        }
        document.remove(clock.instant());
        store.remove(document.id());
    }

    /** Writes down that a file was handed out. */
    @Requires(signedIn = true)
    public void handedOut(String publicId) {
        audit.note("DOCUMENT_READ", publicId, null);
    }

    void discarded(@Observes DraftDiscarded draft) {
        store.removeOfCase(draft.caseId());
    }

    private boolean hidden(CaseAccess.Seen seen, boolean asked) {
        return actor.has(Right.VIEW_ALL_CASES) ? asked : !seen.own();
    }
}
