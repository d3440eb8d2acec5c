package org.banso.study;

import java.io.Serializable;
import org.banso.document.ScanState;
import org.banso.shared.Numbers;

/**
 * A file of a delivery in its newest version.
 *
 * @param bytes how long it is
 * @param scan  what the virus scanner said of it
 */
public record StudyFileRow(long studyId, long documentId, String name, long bytes, ScanState scan) implements Serializable {

    /** 1.4 MB, 320 KB. */
    public String sizeText() {
        return Numbers.size(bytes);
    }

    /** It waits for the scanner, or has failed there, and is handed to nobody. */
    public boolean isHeldBack() {
        return !scan.isDelivered();
    }

    boolean isInfected() {
        return scan == ScanState.INFECTED;
    }
}
