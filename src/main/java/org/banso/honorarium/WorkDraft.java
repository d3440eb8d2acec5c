package org.banso.honorarium;

import java.io.Serializable;

/**
 * Working time to be written on.
 *
 * @param seen     null while it is new
 * @param recordId the record it is told of in, or null
 * @param caseNo   null until one is chosen
 * @param returned the words with which it was sent back, or null
 * @param state    where it stands
 * @param logged   the time of this record stands already
 * @param gone     the writer has lost the case since he worked on it: nothing of it is shown but its number
 */
public record WorkDraft(WorkSeen seen, Long recordId, String caseNo, WorkState state, String returned, boolean logged, boolean gone, WorkForm form) implements Serializable {

    public boolean isNew() {
        return seen == null;
    }

    /** Its case and kind are given by the record. */
    public boolean isOfRecord() {
        return recordId != null;
    }
}
