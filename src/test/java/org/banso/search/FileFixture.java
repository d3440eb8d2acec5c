package org.banso.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.banso.it.Fixture;

/** Puts a file to a case by SQL. */
@ApplicationScoped
public class FileFixture {
    @Inject
    private Fixture fixture;

    /** @return id of the document */
    public long attach(long caseId, String name, String mediaType, byte[] content, String visibility) {
        String publicId = UUID.randomUUID().toString();
        long document = fixture.insert("insert into document (case_id, visibility) values (?, ?)", caseId, visibility);
        fixture.insert("insert into document_version (document_id, version_no, public_id, name, media_type, size_bytes, sha256, scan, uploaded_at)"
            + " values (?, 1, ?, ?, ?, ?, ?, 'NOT_SCANNED', current_timestamp)", document, publicId, name, mediaType, content.length, "0".repeat(32) + publicId.replace("-", ""));
        fixture.update("insert into document_chunk (content_id, start_at, content) values (?, 0, ?)", publicId, content);
        fixture.update("insert into search_pending (subject_id) values (?)", caseId);
        return document;
    }
}
