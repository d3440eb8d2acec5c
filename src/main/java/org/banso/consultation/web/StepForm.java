package org.banso.consultation.web;

import java.io.Serializable;
import org.banso.consultation.CloseReason;

/** What the small form of a step holds until it is sent. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words;
    private CloseReason reason;
    private String duplicateOf;
    private String owner;

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public CloseReason getReason() {
        return reason;
    }

    public void setReason(CloseReason reason) {
        this.reason = reason;
    }

    public String getDuplicateOf() {
        return duplicateOf;
    }

    public void setDuplicateOf(String duplicateOf) {
        this.duplicateOf = duplicateOf;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
