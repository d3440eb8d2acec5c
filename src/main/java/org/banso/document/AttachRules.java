package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;

/** Whether somebody may attach something: asked before the bytes come and again when they have. */
@ApplicationScoped
class AttachRules {
    /** A case that runs for a year gathers more files than the form that opened it. */
    private static final int LATER_FACTOR = 5;
    /** domain.md 4.5: files of one record. */
    private static final int RECORD_MOST = 20;

    @Inject
    private DocumentRepository documents;
    @Inject
    private DocumentScope scope;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;

    /** @throws BusinessException document.ended, tooMany, tooManyVersions */
    void mayAttach(CaseAccess.Seen seen, Uploads.Wanted wanted) {
        boolean draft = seen.status() == CaseStatus.DRAFT;
        BusinessException.unless(draft || seen.status().isOpen(), "document.ended");
        if (wanted.recordId() != null && (seen.own() && !actor.has(Right.VIEW_ALL_CASES) || !documents.isRecordOf(wanted.recordId(), seen.id()))) {
            throw new NotFound();
        }
        if (wanted.documentId() != null) {
            mayFollow(documents.byId(wanted.documentId()), seen, wanted.name());
            return;
        }
        int most = wanted.recordId() != null ? RECORD_MOST : settings.number(Setting.UPLOAD_MAX_FILES) * (draft ? 1 : LATER_FACTOR);
        BusinessException.unless(documents.countOf(seen.id(), wanted.recordId()) < most, "document.tooMany", most, wanted.name());
    }

    /** A new version of a document comes from the side that brought it, or from the office; of a deck from everybody who sees it. */
    private void mayFollow(Document document, CaseAccess.Seen seen, String name) {
        Reader reader = scope.reader(seen.id());
        if (document.caseId() != seen.id() || !scope.mayChange(document, reader) && !scope.mayWorkOn(document, reader)) {
            throw new NotFound();
        }
        BusinessException.unless(!document.isDeck() || Decks.isShown(name), "document.deckType", name);
        BusinessException.unless(document.newest() < Document.VERSIONS_MAX, "document.tooManyVersions", Document.VERSIONS_MAX);
    }

    /**
     * Whom a new file is for. What an applicant brings is for all who work on his case; of a supporter's files the office decides
     * what is passed on to the applicant; the office says so itself, and a record is its own until it does.
     */
    Visibility visibility(Reader reader, Uploads.Wanted wanted) {
        Visibility asked = wanted.visibility();
        return switch (reader) {
            case APPLICANT -> Visibility.APPLICANT;
            case OFFICE -> asked != null ? asked : wanted.recordId() == null ? Visibility.APPLICANT : Visibility.TEAM;
            case LEAD, MEMBER -> asked == null || asked == Visibility.APPLICANT ? Visibility.TEAM : asked;
        };
    }
}
