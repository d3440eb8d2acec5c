package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.DraftDiscarded;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;

/** What happens to documents once their bytes have come: kept, described, handled, taken back. */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Documents {
    @Inject
    private DocumentRepository documents;
    @Inject
    private DocumentStore store;
    @Inject
    private DocumentScope scope;
    @Inject
    private AttachRules rules;
    @Inject
    private CaseAccess access;
    @Inject
    private CaseProgress progress;
    @Inject
    private Actor actor;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<DocumentsChanged> changed;
    @Inject
    private Clock clock;

    /** The document somebody looked at, with the version of its row he saw. */
    public record Seen(long id, long version) implements java.io.Serializable {
    }

    /** The name of an upload of the actor. */
    public String nameOf(String uploadId) {
        return upload(uploadId).name();
    }

    /** Turns an upload into a document or a version of one. The same file under the same name is kept once. */
    public void keep(String uploadId, FileGate.Checked file, ScanState scan) {
        DocumentUpload upload = upload(uploadId);
        Uploads.Wanted wanted = upload.wanted();
        CaseAccess.Seen seen = access.locked(wanted.caseId());
        documents.delete(upload);
        if (documents.holds(wanted, file)) {
            store.remove(uploadId);
            return;
        }
        rules.mayAttach(seen, wanted);
        Document document = wanted.documentId() != null ? documents.byId(wanted.documentId()) : fresh(wanted);
        int number = document.nextVersion();
        documents.save();
        documents.add(new DocumentVersion(document, number, uploadId, file, scan, actor.who(), clock.instant()));
        if (seen.status() != CaseStatus.DRAFT) {
            tell(document, EventKind.DOCUMENT_ADDED, file.name());
        }
        changed.fire(new DocumentsChanged(seen.id()));
    }

    private Document fresh(Uploads.Wanted wanted) {
        Reader reader = scope.reader(wanted.caseId());
        return documents.add(new Document(wanted.caseId(), wanted.recordId(), rules.visibility(reader, wanted), reader == Reader.APPLICANT, actor.accountId()));
    }

    /** What it is, in the words of who brought it or of the office; both may be empty. */
    public void describe(Seen seen, String title, String description) {
        Document document = mine(seen);
        document.name(Text.isBlank(title) ? null : Text.singleLine(title, Document.TITLE_MAX), limited(description));
        documents.save();
        changed.fire(new DocumentsChanged(document.caseId()));
    }

    private static String limited(String description) {
        String text = Text.cleanOrNull(description);
        if (Text.length(text) > Document.DESCRIPTION_MAX) {
            throw BusinessException.at("description", "document.descriptionLong", Document.DESCRIPTION_MAX);
        }
        return text;
    }

    /**
     * Decides whom it is for and how confidential it is.
     *
     * @param tier null: as the case says
     * @param why  wanted, because others rely on it
     */
    @Requires(Right.TRIAGE_CASES)
    public void handle(Seen seen, Visibility visibility, Tier tier, String why) {
        Document document = mine(seen);
        String reason = reason("why", why);
        document.handle(visibility, tier);
        documents.save();
        progress.note(document.caseId(), EventKind.DOCUMENT_HANDLED, visibility.name(), reason);
        audit.note("DOCUMENT_HANDLED", newestName(document), visibility + " " + (tier == null ? "-" : tier.number()) + ": " + reason);
        changed.fire(new DocumentsChanged(document.caseId()));
    }

    /**
     * Takes it back: out of a draft at once; later with a reason, which stays with the row while the bytes of all versions go.
     *
     * @throws NotFound when it is neither the actor's own side's nor is he of the office
     */
    public void remove(Seen seen, String why) {
        Document document = mine(seen);
        CaseAccess.Seen of = access.locked(document.caseId());
        boolean draft = of.status() == CaseStatus.DRAFT;
        String reason = draft ? null : reason("removeWhy", why);
        BusinessException.unless(draft || of.status().isOpen() || actor.has(Right.TRIAGE_CASES), "document.ended");
        document.remove(clock.instant(), actor.who().name(), reason);
        documents.save();
        documents.versionsOf(document.id()).forEach(version -> store.remove(version.publicId()));
        if (!draft) {
            tell(document, EventKind.DOCUMENT_REMOVED, newestName(document));
            audit.note("DOCUMENT_REMOVED", newestName(document), reason);
        }
        changed.fire(new DocumentsChanged(document.caseId()));
    }

    void discarded(@Observes DraftDiscarded draft) {
        documents.contentsOf(draft.caseId()).forEach(store::remove);
        documents.uploadsTo(draft.caseId()).forEach(upload -> store.remove(upload.publicId()));
        documents.removeOfCase(draft.caseId());
    }

    private DocumentUpload upload(String id) {
        return documents.upload(id, actor.accountId()).orElseThrow(NotFound::new);
    }

    private Document mine(Seen seen) {
        Document document = documents.byId(seen.id());
        access.require(document.caseId());
        if (!scope.mayChange(document, scope.reader(document.caseId()))) {
            throw new NotFound();
        }
        if (document.version() != seen.version()) {
            throw new StaleVersion();
        }
        return document;
    }

    /** History is read by more people than some files are meant for, and then it does not tell their names. */
    private void tell(Document document, EventKind kind, String name) {
        boolean open = document.visibility() == Visibility.APPLICANT || document.visibility() == Visibility.TEAM;
        boolean secret = document.tier(documents.confidentialityOf(document.caseId())) == Tier.SECRET;
        progress.note(document.caseId(), kind, document.visibility().name(), open && !secret ? name : null);
    }

    private String newestName(Document document) {
        return documents.versionsOf(document.id()).stream().filter(version -> version.number() == document.newest()).map(DocumentVersion::name)
            .findFirst().orElse(null);
    }

    private static String reason(String field, String why) {
        if (Text.isBlank(why)) {
            throw BusinessException.at(field, "document.whyMissing");
        }
        return Text.singleLine(why, Document.WHY_MAX);
    }
}
