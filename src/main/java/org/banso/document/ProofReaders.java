package org.banso.document;

/**
 * Who may read what only proves something, beside those who see its case: asked of the family whose proof it is. Where none says yes,
 * nobody may.
 */
public interface ProofReaders {
    /**
     * Whether the actor may read it.
     *
     * @param documentId of a document that only proves something
     */
    boolean mayRead(long documentId);
}
