package org.banso.document;

/**
 * Where bytes are kept, in pieces, under an id that means nothing to it. The database keeps them today, in the transaction of the
 * caller; another place needs only these three.
 */
interface DocumentStore {
    /** The largest piece written at once, in bytes. */
    int PIECE = 1 << 20;

    /** Adds a piece behind those there are. */
    void append(String contentId, long startAt, byte[] piece);

    /**
     * The bytes from {@code position} to the end of the piece that holds it.
     *
     * @throws org.banso.shared.NotFound when nothing is kept there
     */
    byte[] read(String contentId, long position);

    /** Deletes all pieces; nothing when there are none. */
    void remove(String contentId);
}
