package org.banso.document;

import java.util.Optional;

/** Where bytes are kept. The database keeps them today; another place needs only these four. */
interface DocumentStore {
    void put(long documentId, byte[] content);

    Optional<byte[]> get(long documentId);

    void remove(long documentId);

    /** Everything of a case that is about to be deleted. */
    void removeOfCase(long caseId);
}
