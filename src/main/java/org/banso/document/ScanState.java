package org.banso.document;

/** What is known of viruses in a version. */
public enum ScanState {
    /** The scanner found nothing. */
    CLEAN,
    /** No scanner is configured; caught up with when one is. */
    NOT_SCANNED,
    /** The scanner did not answer: not handed out until it has. */
    QUARANTINED,
    /** Found later: the bytes are gone. */
    INFECTED;

    /** Whether the file may be handed out. */
    public boolean isDelivered() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
