package org.banso.document;

import java.time.Instant;
import org.banso.consultation.CaseStatus;

/** A document with one of its versions, as read from the database, before it is decided what of it the reader may know. */
record DocumentLine(long id, long seen, Long recordId, String title, String description, Integer tierSet, Visibility visibility, boolean ofApplicant,
                    Long broughtBy, String confidentiality, long versionId, String publicId, int number, String name, String mediaType, long size,
                    String sha256, String uploaderName, Instant at, ScanState scan, long caseId, String caseNo, CaseStatus status) {

    /** Public, because the database's answers are made into these by name. */
    public DocumentLine {
    }

    Tier tier() {
        return Tier.of(tierSet, confidentiality);
    }

    boolean isOf(long accountId) {
        return broughtBy != null && broughtBy == accountId;
    }

    /** Who delivers to the office without an account is known to the office alone: the others got the file from the office. */
    boolean tellsUploader(Reader reader) {
        return reader == Reader.OFFICE || ofApplicant || broughtBy != null;
    }

    boolean isFor(Reader reader, long accountId) {
        return reader.sees(visibility, ofApplicant, isOf(accountId));
    }

    boolean isTakenBy(Reader reader, long accountId) {
        return reader.takes(tier(), isOf(accountId));
    }
}
